package hook

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// The headers of a message.
const (
	SignatureHeader = "Casus-Signature" // t=UNIX SECONDS,v1=HEX
	EventHeader     = "Casus-Event"
	DeliveryHeader  = "Casus-Delivery" // id: the same when it is sent again
)

// Sign is the value of SignatureHeader: HMAC-SHA256 with the secret over "SECONDS.BODY".
func Sign(secret string, at time.Time, body []byte) string {
	return fmt.Sprintf("t=%d,v1=%s", at.Unix(), hex.EncodeToString(mac(secret, strconv.FormatInt(at.Unix(), 10), body)))
}

func mac(secret, seconds string, body []byte) []byte {
	m := hmac.New(sha256.New, []byte(secret))
	m.Write([]byte(seconds + "."))
	m.Write(body)
	return m.Sum(nil)
}

// ErrSignature is wrapped by the errors of Verify.
var ErrSignature = errors.New("the signature does not fit")

// Verify checks a message as who receives it should: the signature, in constant time, and that it is not older than
// tolerance, so that nobody sends an old one again.
func Verify(secret, header string, body []byte, now time.Time, tolerance time.Duration) error {
	var seconds, v1 string
	for _, f := range strings.Split(header, ",") {
		k, v, _ := strings.Cut(f, "=")
		switch k {
		case "t":
			seconds = v
		case "v1":
			v1 = v
		}
	}
	got, err := hex.DecodeString(v1)
	if err != nil || !hmac.Equal(got, mac(secret, seconds, body)) {
		return ErrSignature
	}
	n, err := strconv.ParseInt(seconds, 10, 64)
	if err != nil || now.Sub(time.Unix(n, 0)).Abs() > tolerance {
		return fmt.Errorf("%w: its time is too far from now", ErrSignature)
	}
	return nil
}
