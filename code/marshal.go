package code

// Marshal is json.Marshal without the escapes for HTML, as all records are written.
func Marshal(v any) ([]byte, error) { return encode(v) }
