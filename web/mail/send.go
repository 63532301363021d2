package mail

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"os"
	"strings"
	"time"

	smtp "github.com/wneessen/go-mail"

	"github.com/casus/casus/alarm"
	"github.com/casus/casus/web/state"
)

// Sender sends messages by SMTP.
type Sender struct {
	c        alarm.MailConfig
	password string
	roots    *x509.CertPool // nil for those of the system
	version  string
}

// newSender reads the password.
func newSender(c alarm.MailConfig, version string, roots *x509.CertPool) (*Sender, error) {
	s := &Sender{c: c, roots: roots, version: version}
	if c.PasswordFile == "" {
		return s, nil
	}
	b, err := os.ReadFile(c.PasswordFile)
	if err != nil {
		return nil, fmt.Errorf("mail: the password: %w", err)
	}
	if s.password = strings.TrimRight(string(b), "\r\n"); s.password == "" {
		return nil, fmt.Errorf("mail: the password file %s is empty", c.PasswordFile)
	}
	return s, nil
}

// Send sends a message to all receivers. It takes no longer than the time set.
func (s *Sender) Send(ctx context.Context, m state.Mail, now time.Time) error {
	msg := smtp.NewMsg()
	if err := msg.From(s.c.From); err != nil {
		return fmt.Errorf("mail: from: %w", err)
	}
	if err := msg.To(s.c.To...); err != nil {
		return fmt.Errorf("mail: to: %w", err)
	}
	msg.Subject(m.Subject)
	msg.SetDateWithValue(now)
	msg.SetMessageIDWithValue(m.ID + "@" + domainOf(s.c.From))
	msg.SetGenHeader("Auto-Submitted", "auto-generated") // nobody's holiday note shall answer
	msg.SetUserAgent("Casus/" + s.version)
	msg.SetBodyString(smtp.TypeTextPlain, m.Body)
	c, err := smtp.NewClient(s.c.Host, s.options()...)
	if err != nil {
		return fmt.Errorf("mail: %w", err)
	}
	ctx, cancel := context.WithTimeout(ctx, time.Duration(s.c.Timeout))
	defer cancel()
	if err := c.DialAndSendWithContext(ctx, msg); err != nil {
		return fmt.Errorf("mail to %s: %w", net.JoinHostPort(s.c.Host, fmt.Sprint(s.c.Port)), err)
	}
	return nil
}

func (s *Sender) options() []smtp.Option {
	out := []smtp.Option{smtp.WithPort(s.c.Port), smtp.WithTimeout(time.Duration(s.c.Timeout)),
		smtp.WithTLSConfig(&tls.Config{ServerName: s.c.Host, RootCAs: s.roots, MinVersion: tls.VersionTLS12})}
	switch s.c.TLS {
	case "tls":
		out = append(out, smtp.WithSSL())
	case "none":
		out = append(out, smtp.WithTLSPolicy(smtp.NoTLS))
	default:
		out = append(out, smtp.WithTLSPolicy(smtp.TLSMandatory))
	}
	if s.c.User != "" {
		out = append(out, smtp.WithSMTPAuth(smtp.SMTPAuthAutoDiscover), smtp.WithUsername(s.c.User), smtp.WithPassword(s.password))
	}
	return out
}

// domainOf is what stands behind the @ of an address.
func domainOf(address string) string {
	_, domain, ok := strings.Cut(strings.TrimSuffix(strings.TrimSpace(address), ">"), "@")
	if !ok || domain == "" {
		return "casus.invalid"
	}
	return domain
}

// forever says whether a server will never take a message: it refused it, and did not say to come again.
func forever(err error) bool {
	var refused *smtp.SendError
	return errors.As(err, &refused) && refused.ErrorCode() >= 500
}
