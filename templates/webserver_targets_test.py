"""Runs webserver-targets.py against stubs of AWS, DNS and CloudFormation."""
import importlib.util
import json
import pathlib
import socket
import sys
import types
import unittest

sys.modules["boto3"] = types.SimpleNamespace(client=lambda name: None)
spec = importlib.util.spec_from_file_location(
    "targets", pathlib.Path(__file__).with_name("webserver-targets.py"))
targets = importlib.util.module_from_spec(spec)
spec.loader.exec_module(targets)
targets.PAUSE = 0

GROUP = "arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/ui/1"
HOST = "abc-vpce.c1.eu-west-1.airflow.amazonaws.com"


class NotFound(Exception):
    pass


class Balancer:
    """Keeps the targets of one group, and the calls."""

    exceptions = types.SimpleNamespace(TargetGroupNotFoundException=NotFound)

    def __init__(self, have=(), draining=(), missing=False):
        self.have, self.draining, self.missing, self.calls = set(have), set(draining), missing, []

    def describe_target_health(self, TargetGroupArn):
        assert TargetGroupArn == GROUP
        if self.missing:
            raise NotFound()
        rows = [(a, "healthy") for a in sorted(self.have)] + [(a, "draining") for a in sorted(self.draining)]
        return {"TargetHealthDescriptions": [
            {"Target": {"Id": a, "Port": 443}, "TargetHealth": {"State": s}} for a, s in rows]}

    def register_targets(self, TargetGroupArn, Targets):
        assert all(t["Port"] == 443 for t in Targets)
        self.calls.append(("register", [t["Id"] for t in Targets]))
        self.have |= {t["Id"] for t in Targets}

    def deregister_targets(self, TargetGroupArn, Targets):
        self.calls.append(("deregister", [t["Id"] for t in Targets]))
        self.have -= {t["Id"] for t in Targets}


class Test(unittest.TestCase):
    def call(self, request, elb, found, tries=None, **properties):
        """Runs the handler, and returns what CloudFormation is told."""
        answers = list(found) if tries else None
        asked = []

        def getaddrinfo(host, port, family, kind):
            asked.append(host)
            now = answers.pop(0) if answers else ([] if tries else found)
            if isinstance(now, Exception):
                raise now
            return [(family, kind, 6, "", (a, port)) for a in now for _ in range(2)]

        sent = []
        targets.socket = types.SimpleNamespace(
            getaddrinfo=getaddrinfo, AF_INET=socket.AF_INET, SOCK_STREAM=socket.SOCK_STREAM)
        targets.boto3 = types.SimpleNamespace(client=lambda name: elb)
        targets.urllib.request.urlopen = lambda r, timeout: sent.append(r)
        targets.handler({
            "RequestType": request, "StackId": "s", "RequestId": "r", "LogicalResourceId": "l",
            "ResponseURL": "https://example.invalid/answer",
            "ResourceProperties": {"TargetGroupArn": GROUP, "WebserverUrl": HOST,
                                   "SubnetCidrs": ["10.1.1.0/24", "10.1.2.0/24"], **properties}}, None)
        self.asked = asked
        self.assertEqual(len(sent), 1)
        self.assertEqual((sent[0].get_method(), sent[0].full_url), ("PUT", "https://example.invalid/answer"))
        body = json.loads(sent[0].data)
        self.assertEqual((body["StackId"], body["RequestId"], body["LogicalResourceId"], body["PhysicalResourceId"]),
                         ("s", "r", "l", GROUP))
        return body

    def test_create(self):
        elb = Balancer()
        body = self.call("Create", elb, ["10.1.2.9", "10.1.1.5"])
        self.assertEqual((body["Status"], body["Data"]), ("SUCCESS", {"Addresses": "10.1.1.5,10.1.2.9"}))
        self.assertEqual(elb.calls, [("register", ["10.1.1.5", "10.1.2.9"])])
        self.assertEqual(self.asked, [HOST])

    def test_update_changes_the_difference(self):
        elb = Balancer(["10.1.1.5", "10.1.2.8"], draining=["10.1.1.99"])
        self.assertEqual(self.call("Update", elb, ["10.1.1.5", "10.1.2.9"])["Status"], "SUCCESS")
        self.assertEqual(elb.calls, [("register", ["10.1.2.9"]), ("deregister", ["10.1.2.8"])])

    def test_update_of_nothing(self):
        elb = Balancer(["10.1.1.5", "10.1.2.9"])
        self.assertEqual(self.call("Update", elb, ["10.1.1.5", "10.1.2.9"])["Status"], "SUCCESS")
        self.assertEqual(elb.calls, [])

    def test_draining_target_is_registered_again(self):
        elb = Balancer(["10.1.1.5"], draining=["10.1.2.9"])
        self.call("Update", elb, ["10.1.1.5", "10.1.2.9"])
        self.assertEqual(elb.calls, [("register", ["10.1.2.9"])])

    def test_other_addresses_are_left_out(self):
        elb = Balancer()
        self.call("Create", elb, ["10.1.1.5", "10.1.2.9", "10.9.9.9", "198.51.100.1"])
        self.assertEqual(elb.have, {"10.1.1.5", "10.1.2.9"})

    def test_an_address_is_missing(self):
        elb = Balancer(["10.1.1.4"])
        body = self.call("Create", elb, ["10.1.1.5"])
        self.assertEqual(body["Status"], "FAILED")
        self.assertIn("has 0 addresses in subnet 10.1.2.0/24", body["Reason"])
        self.assertEqual(elb.have, {"10.1.1.4"})
        self.assertEqual(len(self.asked), targets.TRIES)

    def test_two_addresses_in_a_subnet(self):
        body = self.call("Create", Balancer(), ["10.1.1.5", "10.1.1.6", "10.1.2.9"])
        self.assertIn("has 2 addresses in subnet 10.1.1.0/24", body["Reason"])

    def test_public_addresses(self):
        body = self.call("Update", Balancer(), ["198.51.100.1", "198.51.100.2"])
        self.assertEqual(body["Status"], "FAILED")
        self.assertIn("198.51.100.1, 198.51.100.2", body["Reason"])

    def test_name_that_comes_late(self):
        elb = Balancer()
        body = self.call("Create", elb, [OSError("not yet"), ["10.1.1.5"], ["10.1.1.5", "10.1.2.9"]], tries=True)
        self.assertEqual(body["Status"], "SUCCESS")
        self.assertEqual(len(self.asked), 3)

    def test_no_such_name(self):
        body = self.call("Create", Balancer(), OSError("unknown"))
        self.assertEqual(body["Status"], "FAILED")
        self.assertIn(HOST + " has no address", body["Reason"])

    def test_url_with_scheme_and_port(self):
        self.call("Create", Balancer(), ["10.1.1.5", "10.1.2.9"], WebserverUrl=f"https://{HOST}:443/home")
        self.assertEqual(self.asked, [HOST])

    def test_delete(self):
        elb = Balancer(["10.1.1.5", "10.1.2.9"])
        self.assertEqual(self.call("Delete", elb, OSError("gone"))["Status"], "SUCCESS")
        self.assertEqual((elb.have, self.asked), (set(), []))

    def test_delete_without_group(self):
        self.assertEqual(self.call("Delete", Balancer(missing=True), OSError("gone"))["Status"], "SUCCESS")

    def test_failure_without_properties_is_answered(self):
        sent = []
        targets.urllib.request.urlopen = lambda r, timeout: sent.append(json.loads(r.data))
        targets.boto3 = types.SimpleNamespace(client=lambda name: Balancer())
        targets.handler({"RequestType": "Create", "StackId": "s", "RequestId": "r", "LogicalResourceId": "l",
                         "ResponseURL": "https://example.invalid/", "ResourceProperties": {}}, None)
        self.assertEqual((sent[0]["Status"], sent[0]["PhysicalResourceId"]), ("FAILED", "none"))
        targets.handler({"RequestType": "Delete", "StackId": "s", "RequestId": "r", "LogicalResourceId": "l",
                         "ResponseURL": "https://example.invalid/", "ResourceProperties": {}}, None)
        self.assertEqual(sent[1]["Status"], "SUCCESS")  # else the stack cannot be deleted


if __name__ == "__main__":
    unittest.main()
