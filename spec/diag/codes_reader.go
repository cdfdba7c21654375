package diag

import "strings"

// The codes of the reader of YAML and JSON text, MW0001 to MW0099.
const (
	EmptyDocument      Code = "MW0001"
	NotUTF8            Code = "MW0002"
	BinaryFile         Code = "MW0003"
	TooLarge           Code = "MW0004"
	TooDeep            Code = "MW0005"
	TooManyKeys        Code = "MW0006"
	TooManyValues      Code = "MW0007"
	TooCostly          Code = "MW0008"
	TooManyProblems    Code = "MW0009"
	LoneCarriageReturn Code = "MW0010"
	ControlCharacter   Code = "MW0011"
	TabIndentation     Code = "MW0012"
	SecondDocument     Code = "MW0013"
	Directive          Code = "MW0014"
	Tag                Code = "MW0015"
	DuplicateKey       Code = "MW0016"
	ComplexKey         Code = "MW0017"
	NullKey            Code = "MW0018"
	UnknownAlias       Code = "MW0019"
	RecursiveAlias     Code = "MW0020"
	BadMerge           Code = "MW0021"
	AmbiguousNumber    Code = "MW0022"
	NotFinite          Code = "MW0023"
	BadEscape          Code = "MW0024"
	UnclosedQuote      Code = "MW0025"
	UnbalancedBracket  Code = "MW0026"
	MissingComma       Code = "MW0027"
	MissingColon       Code = "MW0028"
	BadIndentation     Code = "MW0029"
	ColonInValue       Code = "MW0030"
	ListOnKeyLine      Code = "MW0031"
	TextAfterValue     Code = "MW0032"
	BadBlockText       Code = "MW0033"
	ReservedCharacter  Code = "MW0034"
	BadAnchor          Code = "MW0035"
	BadSyntax          Code = "MW0036"
	ReaderGaveUp       Code = "MW0037"
	TabInText          Code = "MW0038"
)

// readerDocs explains the reader's codes. Their examples are texts that need
// not be specs.
func readerDocs() []Doc {
	return []Doc{
		{
			Code: EmptyDocument, Name: "empty-document",
			Occurs: "a file holds nothing but blanks and comments",
			Why:    "there is nothing to compile",
			Wrong:  "# to be written\n",
			Right:  "name: data\n",
		},
		{
			Code: NotUTF8, Name: "not-utf8",
			Occurs: "a file is not UTF-8 text: another encoding (UTF-16, Latin-1), or a byte that was damaged",
			Why:    "what the bytes mean is a guess, and a wrong guess ends in names and tags",
			Wrong:  "name: caf\xe9\n",
			Right:  "name: café\n",
		},
		{
			Code: BinaryFile, Name: "binary-file",
			Occurs: "a file holds a NUL byte, which no text does",
			Why:    "it is most likely another file than was meant",
			Wrong:  "PK\x03\x04\x00\x00\n",
			Right:  "name: data\n",
		},
		{
			Code: TooLarge, Name: "too-large",
			Occurs: "a file has more bytes than the limit (1 MiB for a spec)",
			Why:    "reading it would take too long, and no spec is so large",
		},
		{
			Code: TooDeep, Name: "too-deep",
			Occurs: "lists and mappings are nested more deeply than the limit (64 levels for a spec)",
			Why:    "the time to read a text grows with the square of its depth",
			Wrong:  "a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n",
			Right:  "a: [[[[]]]]\n",
		},
		{
			Code: TooManyKeys, Name: "too-many-keys",
			Occurs: "one mapping has more keys than the limit (1,000 for a spec), or when too many keys precede a value in the mappings that it is nested in",
			Why:    "the time to read a mapping grows with the square of its keys",
			Wrong:  strings.Repeat("key: value\n", 3000),
			Right:  "key: value\n",
		},
		{
			Code: TooManyValues, Name: "too-many-values",
			Occurs: "a file holds more values than the limit (40,000 for a spec). Aliases count as what they stand for, so that a few lines of aliases to aliases cannot fill the memory",
			Why:    "a few lines of aliases can stand for more values than fit into memory",
			Wrong: `a: &a [x, x, x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
`,
			Right: `a: &a [x, x, x, x, x, x, x, x, x, x, x, x]
b: [*a, *a]
`,
		},
		{
			Code: TooCostly, Name: "too-costly",
			Occurs: "a text is short enough but takes a form that would keep the YAML reader busy for very long: thousands of \"<\" in a row, of tabs in one quoted line, of blank lines after a long block of text, or of values below very long keys",
			Why:    "a run must answer at once, whatever it is given",
			Wrong:  strings.Repeat("<", 20000),
			Right:  "name: \"<<<\"\n",
		},
		{
			Code: TooManyProblems, Name: "too-many-problems",
			Occurs: "a file has so many faults that the rest is not listed",
			Why:    "after so many problems the next ones say nothing new",
			Wrong:  strings.Repeat("- !tag value\n", 200),
			Right:  strings.Repeat("- value\n", 200),
		},
		{
			Code: LoneCarriageReturn, Name: "lone-carriage-return",
			Occurs: "a line ends in a carriage return alone, as on systems of the last century. Lines end in LF or CRLF",
			Why:    "readers disagree on whether it ends a line, and so on what the text says",
			Wrong:  "name: data\rregion: here\n",
			Right:  "name: data\r\nregion: here\r\n",
		},
		{
			Code: ControlCharacter, Name: "control-character",
			Occurs: "the text, or a string once its escapes are decoded, holds a character that cannot be seen and that no AWS name allows: a control character other than tab and line feed, or a byte-order mark that is not at the start of the file",
			Why:    "it does not show on a screen, and can change what a terminal shows",
			Wrong:  "name: \"data\\a\"\n",
			Right:  "name: \"data\"\n",
		},
		{
			Code: TabIndentation, Name: "tab-indentation",
			Occurs: "a line is indented with tabs. YAML measures nesting in spaces",
			Why:    "YAML indents with spaces only: how wide a tab is differs from reader to reader",
			Wrong:  "network:\n\trouting: private\n",
			Right: `network:
  routing: private
`,
		},
		{
			Code: SecondDocument, Name: "second-document",
			Occurs: "a file holds more than one YAML document. The first one is read",
			Why:    "one spec is one deployment, and a second document would be ignored",
			Wrong: `name: data
---
name: other
`,
			Right: `---
name: data
`,
		},
		{
			Code: Directive, Name: "directive",
			Occurs: "a file has a YAML directive, a line that begins with \"%\". None is needed: every file is read as YAML 1.2",
			Why:    "it would change how the rest of the text is read",
			Wrong: `%YAML 1.1
---
name: data
`,
			Right: "name: data\n",
		},
		{
			Code: Tag, Name: "tag",
			Occurs: "a value has a YAML tag, such as a short form of CloudFormation",
			Why:    "a tag would be dropped in silence, and CloudFormation's short forms belong to templates",
			Wrong:  "cidr: !Ref Range\n",
			Right:  "cidr: 10.1.0.0/16\n",
		},
		{
			Code: DuplicateKey, Name: "duplicate-key",
			Occurs: "a mapping has the same key twice. The first value is kept",
			Why:    "one of the two values would be lost in silence",
			Wrong: `name: data
name: other
`,
			Right: "name: data\n",
		},
		{
			Code: ComplexKey, Name: "complex-key",
			Occurs: "a key is not written as a plain or quoted word before a colon: a key after \"?\", or a list or mapping as a key",
			Why:    "fields are named by plain text",
			Wrong: `? name
: data
`,
			Right: "name: data\n",
		},
		{
			Code: NullKey, Name: "null-key",
			Occurs: "a key is null or \"~\", or when there is none before the colon. A quoted word is a key like any other",
			Why:    "fields are named by plain text",
			Wrong:  "null: data\n",
			Right:  "\"null\": data\n",
		},
		{
			Code: UnknownAlias, Name: "unknown-alias",
			Occurs: "an alias has no anchor before it. A value that begins with \"*\" must be quoted",
			Why:    "there is nothing that it could stand for",
			Wrong: `base: &base {zone: a}
other: *bsae
`,
			Right: `base: &base {zone: a}
other: *base
`,
		},
		{
			Code: RecursiveAlias, Name: "recursive-alias",
			Occurs: "an alias stands inside the value that it names",
			Why:    "the value would have no end",
			Wrong:  "base: &base {other: *base}\n",
			Right: `base: &base {zone: a}
other: *base
`,
		},
		{
			Code: BadMerge, Name: "bad-merge",
			Occurs: "the value of \"<<\" is neither a mapping nor a list of mappings",
			Why:    "there is nothing to merge",
			Wrong: `base: &base [a, c]
other: {<<: *base}
`,
			Right: `base: &base {zone: a}
other: {<<: *base}
`,
		},
		{
			Code: AmbiguousNumber, Name: "ambiguous-number",
			Occurs: "readers of YAML disagree about a number: leading zeros, other bases than ten, underscores",
			Why:    "readers of YAML 1.1 and 1.2 take it for different numbers",
			Wrong:  "port: 0443\n",
			Right:  "port: 443\n",
		},
		{
			Code: NotFinite, Name: "not-finite",
			Occurs: "a number is infinite, \"not a number\", or too large",
			Why:    "no field can hold it",
			Wrong:  "maxWorkers: .inf\n",
			Right:  "maxWorkers: 25\n",
		},
		{
			Code: BadEscape, Name: "bad-escape",
			Occurs: "a backslash in a double-quoted string begins nothing that YAML knows. In single quotes a backslash is a backslash",
			Why:    "the text would not be what was typed",
			Wrong:  "path: \"C:\\data\"\n",
			Right:  "path: 'C:\\data'\n",
		},
		{
			Code: UnclosedQuote, Name: "unclosed-quote",
			Occurs: "a quoted string has no end, or ends only at a quote that was meant to begin another one",
			Why:    "the rest of the file would be part of the text",
			Wrong: `name: "data
region: here
`,
			Right: `name: "data"
region: here
`,
		},
		{
			Code: UnbalancedBracket, Name: "unbalanced-bracket",
			Occurs: "a bracket or brace is never closed, or closes nothing",
			Why:    "where the list or mapping ends is a guess",
			Wrong:  "subnets: [a, c\n",
			Right:  "subnets: [a, c]\n",
		},
		{
			Code: MissingComma, Name: "missing-comma",
			Occurs: "two entries of a list in brackets or of a mapping in braces have no comma between them, or a comma has no entry before it",
			Why:    "two values would be read as one",
			Wrong:  "subnet: {zone: \"a\" cidr: here}\n",
			Right:  "subnet: {zone: \"a\", cidr: here}\n",
		},
		{
			Code: MissingColon, Name: "missing-colon",
			Occurs: "a line stands among the keys of a mapping but has no key of its own. A colon counts only when a blank follows it",
			Why:    "what is a key and what is a value is a guess",
			Wrong: `name: data
region here
account: mine
`,
			Right: `name: data
region: here
account: mine
`,
		},
		{
			Code: BadIndentation, Name: "bad-indentation",
			Occurs: "a line is indented like nothing above it, or deeper than what it belongs to allows",
			Why:    "what belongs to what is a guess",
			Wrong: `network:
    cidr: here
  routing: private
`,
			Right: `network:
  cidr: here
  routing: private
`,
		},
		{
			Code: ColonInValue, Name: "colon-in-value",
			Occurs: "a value holds a colon and a blank, as if it were a key itself",
			Why:    "it could begin a mapping or be part of the text",
			Wrong:  "description: note: this is a test\n",
			Right:  "description: \"note: this is a test\"\n",
		},
		{
			Code: ListOnKeyLine, Name: "list-on-key-line",
			Occurs: "a list item begins on the line of its key",
			Why:    "YAML reads the dash as part of a text",
			Wrong:  "subnets: - a\n",
			Right: `subnets:
  - a
`,
		},
		{
			Code: TextAfterValue, Name: "text-after-value",
			Occurs: "something follows a value that had ended",
			Why:    "it belongs to nothing",
			Wrong:  "name: \"data\" lake\n",
			Right:  "name: \"data lake\"\n",
		},
		{
			Code: BadBlockText, Name: "bad-block-text",
			Occurs: "a block of text after \"|\" or \">\" has a wrong header or a wrong indentation",
			Why:    "where the text begins or ends is a guess",
			Wrong: `script: |text
  echo
`,
			Right: `script: |
  echo
`,
		},
		{
			Code: ReservedCharacter, Name: "reserved-character",
			Occurs: "a value begins with \"@\" or a backquote, which YAML keeps for later",
			Why:    "YAML keeps the character for later use",
			Wrong:  "owner: @team\n",
			Right:  "owner: \"@team\"\n",
		},
		{
			Code: BadAnchor, Name: "bad-anchor",
			Occurs: "an anchor or alias has no name, or an anchor has no value or a second anchor",
			Why:    "there is nothing that aliases could stand for",
			Wrong:  "name: &first &second data\n",
			Right:  "name: &first data\n",
		},
		{
			Code: BadSyntax, Name: "bad-syntax",
			Occurs: "text is not YAML for another reason",
			Why:    "the text cannot be read with certainty",
			Wrong:  "--- name: data\n",
			Right:  "name: data\n",
		},
		{
			Code: ReaderGaveUp, Name: "reader-gave-up",
			Occurs: "the YAML library fails in a way that is its own mistake. No text is known to cause it; if yours does, please report it",
			Why:    "it is a fault of the YAML library, not of the text; please report it",
		},
		{
			Code: TabInText, Name: "tab-in-text",
			Occurs: "a text without quotes holds a tab, which readers of YAML treat differently",
			Why:    "the YAML library drops the tab, and the text would not be what was typed",
			Wrong:  "name: data\tlake\n",
			Right:  "name: \"data\tlake\"\n",
		},
	}
}
