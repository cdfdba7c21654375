package diag

// The codes of the reader of YAML and JSON text, MW0001 to MW0099. A code's
// comment is what a user is told about it. Its examples are YAML; one that
// YAML text in a comment cannot show is "escaped", with Go's escapes, and one
// that is too long is a line "repeated" so many times.
const (
	// EmptyDocument occurs when a file holds nothing but blanks and comments.
	//
	// Example:
	//  # to be written
	//
	// Fixed:
	//  name: data
	EmptyDocument Code = "MW0001"

	// NotUTF8 occurs when a file is not UTF-8 text: another encoding (UTF-16,
	// Latin-1), or a byte that was damaged.
	//
	// Example, escaped:
	//  name: caf\xe9
	//
	// Fixed:
	//  name: café
	NotUTF8 Code = "MW0002"

	// BinaryFile occurs when a file holds a NUL byte, which no text does.
	//
	// Example, escaped:
	//  PK\x03\x04\x00\x00
	//
	// Fixed:
	//  name: data
	BinaryFile Code = "MW0003"

	// TooLarge occurs when a file has more bytes than the limit (1 MiB for a
	// spec).
	//
	// Example, repeated 2000000:
	//  #
	//
	// Fixed, repeated 1000:
	//  #
	//  name: data
	TooLarge Code = "MW0004"

	// TooDeep occurs when lists and mappings are nested more deeply than the
	// limit (64 levels for a spec).
	//
	// Example, escaped:
	//  a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
	//
	// Fixed:
	//  a: [[[[]]]]
	TooDeep Code = "MW0005"

	// TooManyKeys occurs when one mapping has more keys than the limit (2,000
	// for a spec), or when too many keys precede a value in the mappings that it
	// is nested in.
	//
	// Example, repeated 3000:
	//  key: value
	//
	// Fixed:
	//  key: value
	TooManyKeys Code = "MW0006"

	// TooManyValues occurs when a file holds more values than the limit (50,000
	// for a spec). Aliases count as what they stand for, so that a few lines of
	// aliases to aliases cannot fill the memory.
	//
	// Example:
	//  a: &a [x, x, x, x, x, x, x, x, x, x, x, x]
	//  b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
	//  c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
	//  d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
	//  e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
	//
	// Fixed:
	//  a: &a [x, x, x, x, x, x, x, x, x, x, x, x]
	//  b: [*a, *a]
	TooManyValues Code = "MW0007"

	// TooCostly occurs when a text is short enough but takes a form that would
	// keep the YAML reader busy for very long: thousands of "<" in a row, of
	// tabs in one quoted line, of blank lines after a long block of text, or of
	// values below very long keys.
	//
	// Example, repeated 20000 in a row:
	//  <
	//
	// Fixed:
	//  name: "<<<"
	TooCostly Code = "MW0008"

	// TooManyProblems occurs when a file has so many faults that the rest is not
	// listed.
	//
	// Example, repeated 200:
	//  - !tag value
	//
	// Fixed, repeated 200:
	//  - value
	TooManyProblems Code = "MW0009"

	// LoneCarriageReturn occurs when a line ends in a carriage return alone,
	// as on systems of the last century. Lines end in LF or CRLF.
	//
	// Example, escaped:
	//  name: data\rregion: here
	//
	// Fixed, escaped:
	//  name: data\r
	//  region: here\r
	LoneCarriageReturn Code = "MW0010"

	// ControlCharacter occurs when the text, or a string once its escapes are
	// decoded, holds a character that cannot be seen and that no AWS name
	// allows: a control character other than tab and line feed, or a byte-order
	// mark that is not at the start of the file.
	//
	// Example:
	//  name: "data\a"
	//
	// Fixed:
	//  name: "data"
	ControlCharacter Code = "MW0011"

	// TabIndentation occurs when a line is indented with tabs. YAML measures
	// nesting in spaces.
	//
	// Example, escaped:
	//  network:
	//  \trouting: private
	//
	// Fixed:
	//  network:
	//    routing: private
	TabIndentation Code = "MW0012"

	// SecondDocument occurs when a file holds more than one YAML document. The
	// first one is read.
	//
	// Example:
	//  name: data
	//  ---
	//  name: other
	//
	// Fixed:
	//  ---
	//  name: data
	SecondDocument Code = "MW0013"

	// Directive occurs when a file has a YAML directive, a line that begins with
	// "%". None is needed: every file is read as YAML 1.2.
	//
	// Example:
	//  %YAML 1.1
	//  ---
	//  name: data
	//
	// Fixed:
	//  name: data
	Directive Code = "MW0014"

	// Tag occurs when a value has a YAML tag. CloudFormation's short forms
	// belong into templates; a spec says the same with a mapping of one key.
	//
	// Example:
	//  vpcId: !Ref Vpc
	//
	// Fixed:
	//  vpcId: {parameter: Vpc}
	Tag Code = "MW0015"

	// DuplicateKey occurs when a mapping has the same key twice. The first value
	// is kept.
	//
	// Example:
	//  name: data
	//  name: other
	//
	// Fixed:
	//  name: data
	DuplicateKey Code = "MW0016"

	// ComplexKey occurs when a key is not written as a plain or quoted word
	// before a colon: a key after "?", or a list or mapping as a key.
	//
	// Example:
	//  ? name
	//  : data
	//
	// Fixed:
	//  name: data
	ComplexKey Code = "MW0017"

	// NullKey occurs when a key is null or "~", or when there is none before the
	// colon. A quoted word is a key like any other.
	//
	// Example:
	//  null: data
	//
	// Fixed:
	//  "null": data
	NullKey Code = "MW0018"

	// UnknownAlias occurs when an alias has no anchor before it. A value that
	// begins with "*" must be quoted.
	//
	// Example:
	//  base: &base {zone: a}
	//  other: *bsae
	//
	// Fixed:
	//  base: &base {zone: a}
	//  other: *base
	UnknownAlias Code = "MW0019"

	// RecursiveAlias occurs when an alias stands inside the value that it names.
	//
	// Example:
	//  base: &base {other: *base}
	//
	// Fixed:
	//  base: &base {zone: a}
	//  other: *base
	RecursiveAlias Code = "MW0020"

	// BadMerge occurs when the value of "<<" is neither a mapping nor a list of
	// mappings.
	//
	// Example:
	//  base: &base [a, c]
	//  other: {<<: *base}
	//
	// Fixed:
	//  base: &base {zone: a}
	//  other: {<<: *base}
	BadMerge Code = "MW0021"

	// AmbiguousNumber occurs when readers of YAML disagree about a number:
	// leading zeros, other bases than ten, underscores.
	//
	// Example:
	//  port: 0443
	//
	// Fixed:
	//  port: 443
	AmbiguousNumber Code = "MW0022"

	// NotFinite occurs when a number is infinite, "not a number", or too large.
	//
	// Example:
	//  maxWorkers: .inf
	//
	// Fixed:
	//  maxWorkers: 25
	NotFinite Code = "MW0023"

	// BadEscape occurs when a backslash in a double-quoted string begins nothing
	// that YAML knows. In single quotes a backslash is a backslash.
	//
	// Example:
	//  path: "C:\data"
	//
	// Fixed:
	//  path: 'C:\data'
	BadEscape Code = "MW0024"

	// UnclosedQuote occurs when a quoted string has no end, or ends only at a
	// quote that was meant to begin another one.
	//
	// Example:
	//  name: "data
	//  region: here
	//
	// Fixed:
	//  name: "data"
	//  region: here
	UnclosedQuote Code = "MW0025"

	// UnbalancedBracket occurs when a bracket or brace is never closed, or
	// closes nothing.
	//
	// Example:
	//  subnets: [a, c
	//
	// Fixed:
	//  subnets: [a, c]
	UnbalancedBracket Code = "MW0026"

	// MissingComma occurs when two entries of a list in brackets or of a mapping
	// in braces have no comma between them, or a comma has no entry before it.
	//
	// Example:
	//  subnet: {zone: "a" cidr: here}
	//
	// Fixed:
	//  subnet: {zone: "a", cidr: here}
	MissingComma Code = "MW0027"

	// MissingColon occurs when a line stands among the keys of a mapping but has
	// no key of its own. A colon counts only when a blank follows it.
	//
	// Example:
	//  name: data
	//  region here
	//  account: mine
	//
	// Fixed:
	//  name: data
	//  region: here
	//  account: mine
	MissingColon Code = "MW0028"

	// BadIndentation occurs when a line is indented like nothing above it, or
	// deeper than what it belongs to allows.
	//
	// Example:
	//  network:
	//      cidr: here
	//    routing: private
	//
	// Fixed:
	//  network:
	//    cidr: here
	//    routing: private
	BadIndentation Code = "MW0029"

	// ColonInValue occurs when a value holds a colon and a blank, as if it were
	// a key itself.
	//
	// Example:
	//  description: note: this is a test
	//
	// Fixed:
	//  description: "note: this is a test"
	ColonInValue Code = "MW0030"

	// ListOnKeyLine occurs when a list item begins on the line of its key.
	//
	// Example:
	//  subnets: - a
	//
	// Fixed:
	//  subnets:
	//    - a
	ListOnKeyLine Code = "MW0031"

	// TextAfterValue occurs when something follows a value that had ended.
	//
	// Example:
	//  name: "data" lake
	//
	// Fixed:
	//  name: "data lake"
	TextAfterValue Code = "MW0032"

	// BadBlockText occurs when a block of text after "|" or ">" has a wrong
	// header or a wrong indentation.
	//
	// Example:
	//  script: |text
	//    echo
	//
	// Fixed:
	//  script: |
	//    echo
	BadBlockText Code = "MW0033"

	// ReservedCharacter occurs when a value begins with "@" or a backquote,
	// which YAML keeps for later.
	//
	// Example:
	//  owner: @team
	//
	// Fixed:
	//  owner: "@team"
	ReservedCharacter Code = "MW0034"

	// BadAnchor occurs when an anchor or alias has no name, or an anchor has no
	// value or a second anchor.
	//
	// Example:
	//  name: &first &second data
	//
	// Fixed:
	//  name: &first data
	BadAnchor Code = "MW0035"

	// BadSyntax occurs when text is not YAML for another reason.
	//
	// Example:
	//  --- name: data
	//
	// Fixed:
	//  name: data
	BadSyntax Code = "MW0036"

	// ReaderGaveUp occurs when the YAML library fails in a way that is its own
	// mistake. No text is known to cause it; if yours does, please report it.
	ReaderGaveUp Code = "MW0037"

	// TabInText occurs when a text without quotes holds a tab, which readers of
	// YAML treat differently.
	//
	// Example, escaped:
	//  name: data\tlake
	//
	// Fixed, escaped:
	//  name: "data\tlake"
	TabInText Code = "MW0038"
)
