package source

import "strings"

// Pointer appends keys to the JSON pointer base (RFC 6901), escaping each.
func Pointer(base string, keys ...string) string {
	if len(keys) == 1 && !strings.ContainsAny(keys[0], "~/") {
		return base + "/" + keys[0]
	}
	var b strings.Builder
	b.WriteString(base)
	for _, k := range keys {
		b.WriteByte('/')
		b.WriteString(strings.ReplaceAll(strings.ReplaceAll(k, "~", "~0"), "/", "~1"))
	}
	return b.String()
}

// Keys splits a JSON pointer into its unescaped keys. The empty pointer has
// none.
func Keys(pointer string) []string {
	if pointer == "" {
		return nil
	}
	keys := strings.Split(strings.TrimPrefix(pointer, "/"), "/")
	for i, k := range keys {
		keys[i] = strings.ReplaceAll(strings.ReplaceAll(k, "~1", "/"), "~0", "~")
	}
	return keys
}

// Parent returns the pointer without its last key; the root is its own parent.
func Parent(pointer string) string {
	return pointer[:max(0, strings.LastIndexByte(pointer, '/'))]
}
