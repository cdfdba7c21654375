package facts

// KeyFacts are the values and limits of KMS keys.
// https://docs.aws.amazon.com/mwaa/latest/userguide/custom-keys-certs.html
type KeyFacts struct {
	WindowMin          int    `json:"windowMin"` // days that a deleted key can still be had back
	WindowMax          int    `json:"windowMax"`
	DefaultWindow      int    `json:"defaultWindow"`
	RotationMin        int    `json:"rotationMin"` // days
	RotationMax        int    `json:"rotationMax"`
	DefaultRotation    int    `json:"defaultRotation"`
	IDPattern          string `json:"idPattern"`
	ARNPattern         string `json:"arnPattern"`
	AliasPrefix        string `json:"aliasPrefix"`
	AliasPattern       string `json:"aliasPattern"`
	AliasMax           int    `json:"aliasMax"`
	ReservedAlias      string `json:"reservedAlias"`      // the prefix of AWS's own aliases
	MultiRegionPrefix  string `json:"multiRegionPrefix"`  // of a key id that MWAA refuses
	MultiRegionPattern string `json:"multiRegionPattern"` // id or ARN of such a key
	KeySpec            string `json:"keySpec"`            // symmetric
	KeyUsage           string `json:"keyUsage"`
}

type keyFile struct {
	Dated
	KeyFacts
}

func keyData() *keyFile { return &keyTable }

// Keys returns the values and limits of KMS keys.
func Keys() *KeyFacts { return &keyData().KeyFacts }

// StorageFacts are the values and limits of S3 buckets and log groups.
// https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
type StorageFacts struct {
	ParameterType        string           `json:"parameterType"` // of the Parameter Store: text
	VersioningEnabled    string           `json:"versioningEnabled"`
	VersioningSuspended  string           `json:"versioningSuspended"`
	SSES3                string           `json:"sseS3"`
	SSEKMS               string           `json:"sseKms"`
	SSEAlgorithms        []string         `json:"sseAlgorithms"` // that MWAA can read
	Ownership            string           `json:"ownership"`     // the one that switches ACLs off
	Ownerships           []string         `json:"ownerships"`
	BucketNameMin        int              `json:"bucketNameMin"`
	BucketNameMax        int              `json:"bucketNameMax"`
	BucketNamePattern    string           `json:"bucketNamePattern"`
	BucketAddressPattern string           `json:"bucketAddressPattern"` // of names that look like an address, which are refused
	BucketPrefixes       []string         `json:"bucketPrefixes"`       // that a bucket's name must not start with
	BucketSuffixes       []string         `json:"bucketSuffixes"`       // that it must not end with
	BucketARNPattern     string           `json:"bucketArnPattern"`
	PublicAccessAction   string           `json:"publicAccessAction"` // MWAA looks with it whether the bucket is public
	PlaceConditions      []PlaceCondition `json:"placeConditions"`    // of bucket policies, sorted
	ObjectKeyMax         int              `json:"objectKeyMax"`       // bytes
	URLScheme            string           `json:"urlScheme"`          // what a relative key must not start with
	RetentionDays        []int            `json:"retentionDays"`      // that a log group may have, ascending
	LogGroupMax          int              `json:"logGroupMax"`
	LogGroupPattern      string           `json:"logGroupPattern"`
}

// A PlaceCondition is about the place that a request comes from, with the
// operators that match those from elsewhere.
type PlaceCondition struct {
	Key      string   `json:"key"`
	Refusing []string `json:"refusing"`
}

type storageFile struct {
	Dated
	StorageFacts
}

func storageData() *storageFile { return &storageTable }

// Storage returns the values and limits of S3 buckets and log groups.
func Storage() *StorageFacts { return &storageData().StorageFacts }
