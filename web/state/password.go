package state

import (
	"crypto/subtle"
	"encoding/base64"
	"fmt"
	"strings"

	"golang.org/x/crypto/argon2"
)

// The cost of argon2id: the second of the settings that OWASP's password storage cheat sheet gives, 19 MiB and 2 passes.
const (
	argonTime   = 2
	argonMemory = 19 << 10 // KiB
	argonKey    = 32
	argonSalt   = 16
)

// shortest is the length of the shortest password, in bytes.
const shortest = 12

// hashPassword writes salt and hash in the PHC string form.
func hashPassword(password string) (string, error) {
	if len(password) < shortest {
		return "", fmt.Errorf("the password has fewer than %d bytes", shortest)
	}
	salt := random(argonSalt)
	key := argon2.IDKey([]byte(password), salt, argonTime, argonMemory, 1, argonKey)
	enc := base64.RawStdEncoding
	return fmt.Sprintf("$argon2id$v=%d$m=%d,t=%d,p=1$%s$%s", argon2.Version, argonMemory, argonTime, enc.EncodeToString(salt), enc.EncodeToString(key)), nil
}

// verifyPassword reckons a hash whether or not there is one to compare with, so that the time tells nothing of the name.
func verifyPassword(hash, password string) bool {
	salt, want := make([]byte, argonSalt), make([]byte, argonKey)
	known := false
	if f := strings.Split(hash, "$"); len(f) == 6 {
		s, err1 := base64.RawStdEncoding.DecodeString(f[4])
		k, err2 := base64.RawStdEncoding.DecodeString(f[5])
		known = err1 == nil && err2 == nil && len(k) == argonKey
		if known {
			salt, want = s, k
		}
	}
	key := argon2.IDKey([]byte(password), salt, argonTime, argonMemory, 1, argonKey)
	return subtle.ConstantTimeCompare(key, want) == 1 && known
}
