"""Keeps a load balancer's targets at the addresses of a private web server."""
import ipaddress
import json
import socket
import time
import urllib.request

import boto3

TRIES, PAUSE = 6, 10


def lookup(host):
    found = socket.getaddrinfo(host, 443, socket.AF_INET, socket.SOCK_STREAM)
    return sorted({entry[4][0] for entry in found})


def addresses(host, ranges):
    """Returns one address of host in each of the ranges, or says why not."""
    try:
        found = lookup(host)
    except OSError as error:
        raise RuntimeError(f"{host} has no address: {error}") from error
    kept = []
    for block in ranges:
        net = ipaddress.ip_network(block)
        inside = [a for a in found if ipaddress.ip_address(a) in net]
        if len(inside) != 1:
            raise RuntimeError(
                f"{host} has {len(inside)} addresses in subnet {block}, not one; "
                f"it has {', '.join(found)}. The web server is private, and its "
                "name leads to the endpoint that MWAA made in both subnets?")
        kept += inside
    return sorted(kept)


def wait(host, ranges):
    for left in reversed(range(TRIES)):
        try:
            return addresses(host, ranges)
        except RuntimeError:
            if not left:
                raise
            time.sleep(PAUSE)


def sync(elb, group, wanted):
    """Makes wanted the targets of group, changing only what differs."""
    health = elb.describe_target_health(TargetGroupArn=group)
    have = {t["Target"]["Id"] for t in health["TargetHealthDescriptions"]
            if t["TargetHealth"]["State"] != "draining"}
    new, old = sorted(set(wanted) - have), sorted(have - set(wanted))
    if new:
        elb.register_targets(TargetGroupArn=group,
                             Targets=[{"Id": a, "Port": 443} for a in new])
    if old:
        elb.deregister_targets(TargetGroupArn=group,
                               Targets=[{"Id": a} for a in old])


def run(event, elb):
    p = event["ResourceProperties"]
    if event["RequestType"] == "Delete":
        try:
            if "TargetGroupArn" in p:
                sync(elb, p["TargetGroupArn"], [])
        except elb.exceptions.TargetGroupNotFoundException:
            pass
        return []
    host = p["WebserverUrl"].split("://")[-1].split("/")[0].split(":")[0]
    wanted = wait(host, p["SubnetCidrs"])
    sync(elb, p["TargetGroupArn"], wanted)
    return wanted


def answer(event, status, reason, found):
    body = json.dumps({
        "Status": status, "Reason": reason[:1000],
        "PhysicalResourceId": event["ResourceProperties"].get("TargetGroupArn", "none"),
        "StackId": event["StackId"], "RequestId": event["RequestId"],
        "LogicalResourceId": event["LogicalResourceId"],
        "Data": {"Addresses": ",".join(found)}}).encode()
    urllib.request.urlopen(urllib.request.Request(
        event["ResponseURL"], body, {"Content-Type": ""}, method="PUT"), timeout=20)


def handler(event, context):
    status, reason, found = "SUCCESS", "", []
    try:
        found = run(event, boto3.client("elbv2"))
    except Exception as error:  # without an answer the stack waits an hour
        status, reason = "FAILED", f"{type(error).__name__}: {error}"
    print(json.dumps({"request": event["RequestType"], "status": status, "reason": reason, "addresses": found}))
    answer(event, status, reason, found)
