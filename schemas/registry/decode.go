package registry

import (
	"strings"
	"sync"
)

// decode reads one file of types. The files are ours and tested, so that an
// unreadable one is a type that is not there.
func decode(file string) *Type {
	text, err := files.ReadFile("types/" + file)
	if err != nil {
		return nil
	}
	p := scanner{s: string(text)}
	t := new(Type)
	p.members(func(key string) {
		switch key {
		case "name":
			t.Name = p.text()
		case "identifier":
			t.PrimaryIdentifier = p.list()
		case "ref":
			t.Ref = p.list()
		case "stateful":
			t.Stateful = p.flag()
		case "tags":
			t.Tags = p.tags()
		case "attributes":
			p.members(func(name string) { t.Attributes = append(t.Attributes, Attribute{name, p.text()}) })
		case "properties":
			t.Properties = p.properties()
		case "definitions":
			t.definitions = p.definitions()
		default:
			p.bad = true
		}
	})
	if p.bad {
		return nil
	}
	return t
}

func (p *scanner) tags() (t Tags) {
	p.members(func(key string) {
		switch key {
		case "property":
			t.Property = p.text()
		case "form":
			t.Form = TagForm(p.text())
		default:
			p.bad = true
		}
	})
	return t
}

func (p *scanner) properties() Definition {
	props := make(Definition, 0, 16)
	p.members(func(name string) {
		prop := Property{Name: name}
		p.members(func(key string) {
			switch key {
			case "type":
				prop.Type = p.text()
			case "required":
				prop.Required = p.flag()
			case "replaces":
				prop.Replaces = Replaces(p.text())
			case "values":
				prop.Values = p.list()
			default:
				p.bad = true
			}
		})
		props = append(props, prop)
	})
	return props
}

// definitions reads each definition when it is first asked for: a resource
// uses few of its type's.
func (p *scanner) definitions() map[string]func() Definition {
	all := map[string]func() Definition{}
	p.members(func(name string) {
		body := scanner{s: p.skip()}
		all[name] = sync.OnceValue(body.properties)
	})
	return all
}

// A scanner reads the JSON of our files: objects, lists of strings, strings
// without escapes and true. It is many times faster than encoding/json, which
// matters because every run reads a dozen types. It must agree with it on every
// file; a test compares them.
type scanner struct {
	s   string
	i   int
	bad bool
}

// accept skips white space and then c, if c is next.
func (p *scanner) accept(c byte) bool {
	for p.i < len(p.s) && (p.s[p.i] == ' ' || p.s[p.i] == '\n') {
		p.i++
	}
	if p.i < len(p.s) && p.s[p.i] == c {
		p.i++
		return true
	}
	return false
}

func (p *scanner) expect(c byte) {
	if !p.accept(c) {
		p.bad = true
	}
}

func (p *scanner) text() string {
	p.expect('"')
	end := strings.IndexByte(p.s[p.i:], '"')
	if p.bad || end < 0 {
		p.bad = true
		return ""
	}
	s := p.s[p.i : p.i+end]
	p.i += end + 1
	p.bad = strings.IndexByte(s, '\\') >= 0
	return s
}

func (p *scanner) flag() bool {
	p.expect('t')
	if p.bad || !strings.HasPrefix(p.s[p.i:], "rue") {
		p.bad = true
		return false
	}
	p.i += len("rue")
	return true
}

func (p *scanner) list() (items []string) {
	p.expect('[')
	for !p.bad && !p.accept(']') {
		if len(items) > 0 {
			p.expect(',')
		}
		items = append(items, p.text())
	}
	return items
}

// members calls value for each key of an object; value reads what follows.
func (p *scanner) members(value func(key string)) {
	p.expect('{')
	for n := 0; !p.bad && !p.accept('}'); n++ {
		if n > 0 {
			p.expect(',')
		}
		key := p.text()
		p.expect(':')
		if !p.bad {
			value(key)
		}
	}
}

// skip returns the text of an object without reading it. No string of our
// files holds a brace: type words say "{}" only before a word, and in pairs.
func (p *scanner) skip() string {
	p.expect('{')
	start := p.i - 1
	for depth := 1; depth > 0; {
		n := strings.IndexAny(p.s[p.i:], "{}")
		if p.bad || n < 0 {
			p.bad = true
			return ""
		}
		p.i += n + 1
		if p.s[p.i-1] == '{' {
			depth++
		} else {
			depth--
		}
	}
	return p.s[start:p.i]
}
