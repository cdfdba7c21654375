package lint

import (
	"strings"
	"sync"
)

// Rules returns all rules in the order of their codes. A code is MW1 and the
// number of the rule's row in the failure catalogue; rules without a row of
// their own are MW12 and up. The caller must not change them.
func Rules() []Rule { return rules() }

var rules = sync.OnceValue(listRules)

func listRules() []Rule {
	return []Rule{
		environmentName(),
		requiredMissing(),
		subnetCount(),
		groupCount(),
		badEnum(),
		maintenanceWindow(),
		tagsShape(),
		logModulePartial(),
		optionShape(),
		workerRange(),
		webserverRange(),
		schedulerRange(),
		microCapacity(),
		webModeUnset(),
		bothModeVersion(),
		environmentQuota(),
		DuplicateName(),
		versionEndOfSupport(),
		versionEndsSoon(),
		versionUnpinned(),
		gracefulFirst(),
		optionForced(),
		workerConcurrency(),
		autoscaleUnequal(),
		autoscaleExcess(),
		lazyPlugins(),
		optionGone(),
		optionTooNew(),
		unsupportedOption(),
		smtpPort(),
		smtpTLS(),
		baseURLForm(),
		secretsBackend(),
		secretsIAM(),
		secretsEndpoint(),
		secretInOption(),
		syncParallelism(),
		exposeConfig(),
		optionUnknown(),
		bucketVersioning(),
		bucketPublic(),
		bucketPartition(),
		bucketARNForm(),
		pathRelative(),
		artefactExtension(),
		versionMissing(),
		versionOrphan(),
		lifecycleNoncurrent(),
		bucketKey(),
		bucketLockout(),
		bucketTLS(),
		bucketShared(),
		bucketDelete(),
		requirementsConstraint(),
		requirementsUnpinned(),
		requirementsWithoutInternet(),
		startupProtected(),
		dagsPrefixOverlap(),
		trustPrincipals(),
		trustSource(),
		trustSourceWrong(),
		requiredActions(),
		accountBlockUnseen(),
		bucketBlockUnseen(),
		bucketHalf(),
		logGroupsMissed(),
		queueMissed(),
		serviceKeyMissed(),
		keyByOtherWay(),
		ownKeyMissed(),
		listsBuckets(),
		denialOfNothing(),
		roleTooBroad(),
		serviceRolePolicy(),
		executionPolicyOrder(),
		executionRoleShared(),
		roleLimits(),
		serviceLinkedRole(),
		keyByAlias(),
		keyRegion(),
		keyLogsGrant(),
		keyCreateGrant(),
		keyRotation(),
		keyDeletion(),
		vpcDNS(),
		sameZone(),
		sameVPC(),
		publicSubnet(),
		oneNATSide(),
		natMisplaced(),
		gatewayUnattached(),
		blackhole(),
		tableUnassociated(),
		zoneUnsupported(),
		addressRanges(),
		addressCapacity(),
		singleNAT(),
		transitOnly(),
		localZone(),
		flowLogs(),
		groupSelf(),
		groupEgress(),
		groupWorld(),
		endpointGroup(),
		aclPorts(),
		aclAnswers(),
		aclOrder(),
		endpointRequired(),
		endpointQueue(),
		endpointType(),
		gatewayRoutes(),
		endpointPrivateDNS(),
		endpointSubnets(),
		endpointDNSConflict(),
		endpointName(),
		endpointAbsent(),
		endpointPolicy(),
		serviceEndpoints(),
		endpointToken(),
		endpointLegacy(),
		endpointQuota(),
		sharedService(),
		customerEndpoints(),
		customerWebserver(),
		customerPlace(),
		customerWait(),
		publicWithoutInternet(),
		privateWithoutPath(),
		accessRule(),
		vpnRange(),
		vpnCertificates(),
		vpnTunnel(),
		vpnDNS(),
		balancerTargets(),
		balancerMatcher(),
		balancerCertificate(),
		balancerStatic(),
		balancerPublic(),
		healthPathVersion(),
		cognitoCallback(),
		hardHost(),
		hostOpen(),
		sessionEndpoints(),
		loginResource(),
		loginRole(),
		manyAdmins(),
		hardcodedPlace(),
		nameCollision(),
		logGroupOrder(),
		environmentOrder(),
		replacementPolicy(),
		stackSetForm(),
		secretsEcho(),
		commandsForOthers(),
		passesRoles(),
		logsOff(),
		logsDebug(),
		logRetention(),
		workerCapacity(),
		hostTooSmall(),
		bucketName(),
		hostArchitecture(),
		nameUnconfirmed(),
		networkReturn(),
		vpnSession(),
		balancerZones(),
		usersRights(),
		ruleQuota(),
		accessSubnetSize(),
		actionUnknown(),
		statementDead(),
		escalation(),
		passRolePath(),
		writeAnywhere(),
		publicPolicy(),
		trustAccount(),
		adminEverywhere(),
		registrarRights(),
		conditionDead(),
		otherRoleTooBroad(),
	}
}

// brought is an example in a VPC that exists: what the spec assumes of it, and
// more lines of its network.
func brought(assume, network string) string {
	return `apiVersion: mwaagen/v1
name: mwaa-test
network:
  vpc: {id: vpc-0a1b2c3d4e5f60718, assume: {` + assume + `}}
  routing: private
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
` + network + "environments: {prod: {airflowVersion: \"2.11.2\"}}\n"
}

// base is the beginning of the rules' examples.
const base = `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: private
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
`

// rightTemplate is the beginning of examples that are templates: an environment
// in a network that exists. Fields of it, and other resources, follow.
const rightTemplate = `Resources:
  Environment:
    Type: AWS::MWAA::Environment
    Properties:
      Name: prod
      AirflowVersion: 2.11.2
      ExecutionRoleArn: !Sub "arn:${AWS::Partition}:iam::${AWS::AccountId}:role/airflow"
      SourceBucketArn: !Sub "arn:${AWS::Partition}:s3:::airflow-prod"
      DagS3Path: dags
      WebserverAccessMode: PRIVATE_ONLY
      NetworkConfiguration:
        SubnetIds: [subnet-0a1b2c3d4e5f60718, subnet-1a1b2c3d4e5f60718]
        SecurityGroupIds: [sg-0a1b2c3d4e5f60718]
`

// changed returns an example with a piece of its text replaced.
func changed(example, piece, by string) string { return strings.Replace(example, piece, by, 1) }

// Specs of examples that override a part of the template.
const (
	withACLs = `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: private
  networkAcls: derived
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
environments: {prod: {airflowVersion: "2.11.2"}}
`
	withNAT = `apiVersion: mwaagen/v1
name: mwaa-test
network:
  cidr: 10.1.0.0/16
  routing: nat
  subnets:
    private-a: {zone: a, cidr: 10.1.2.0/24}
    private-c: {zone: c, cidr: 10.1.3.0/24}
    public-a: {zone: a, cidr: 10.1.0.0/24, public: true}
    public-c: {zone: c, cidr: 10.1.1.0/24, public: true}
environments: {prod: {airflowVersion: "2.11.2"}}
`
)
