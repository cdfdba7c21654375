package generator

import (
	"encoding/json"
	"strings"
)

// ifNamed does op to resources whose text has a word.
func ifNamed(word string, op operation) operation { return ifContains(word, op) }

// ifContains does op to values whose text has a word.
func ifContains(word string, op operation) operation {
	return func(old any) (any, bool, bool) {
		text, err := json.Marshal(old)
		if err != nil || !strings.Contains(string(text), word) {
			return nil, false, false
		}
		return op(old)
	}
}

// ifText does op to one text.
func ifText(text string, op operation) operation {
	return func(old any) (any, bool, bool) {
		if old != text {
			return nil, false, false
		}
		return op(old)
	}
}

// ifList does op to lists.
func ifList(op operation) operation {
	return func(old any) (any, bool, bool) {
		if _, ok := old.([]any); !ok {
			return nil, false, false
		}
		return op(old)
	}
}

// appendItem adds an item to a list.
func appendItem(item any) operation {
	return func(old any) (any, bool, bool) {
		list, ok := old.([]any)
		return append(list, item), false, ok
	}
}

// renameKey gives a member of an object another name.
func renameKey(from, to string) operation {
	return func(old any) (any, bool, bool) {
		o, ok := old.(map[string]any)
		if !ok || o[from] == nil {
			return nil, false, false
		}
		o[to] = o[from]
		delete(o, from)
		return o, false, true
	}
}

// member writes a member of an object.
func member(key string, value any) operation {
	return func(old any) (any, bool, bool) {
		o, ok := old.(map[string]any)
		if ok {
			o[key] = value
		}
		return o, false, ok
	}
}
