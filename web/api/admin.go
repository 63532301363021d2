package api

import (
	"context"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/state"
)

// sessionReply is an answer that sets the cookie.
type sessionReply struct {
	SetCookie http.Cookie `header:"Set-Cookie"`
	Body      Session
}

func (a *API) who(ctx context.Context, p state.Principal) (Session, error) {
	has, err := a.o.State.HasUsers(ctx)
	if err != nil {
		return Session{}, err
	}
	s := Session{Name: p.Name, Role: p.Role.String(), Users: has}
	if p.Role > state.Nobody {
		now, err := a.o.Store.Now(ctx)
		if err != nil {
			return s, err
		}
		s.Version, s.Moment = a.o.Version, now.String()
	}
	return s, nil
}

func (a *API) session(ctx context.Context, _ *struct{}) (*body[Session], error) {
	return reply(a.who(ctx, guard.From(ctx)))
}

func (a *API) login(ctx context.Context, in *struct{ Body Login }) (*sessionReply, error) {
	guard.Note(ctx, "log-in "+strings.ToValidUTF8(in.Body.Name, "?"))
	p, c, err := a.o.Guard.Login(ctx, in.Body.Token, in.Body.Name, in.Body.Password)
	switch {
	case guard.IsTooMany(err):
		return nil, huma.ErrorWithHeaders(huma.Error429TooManyRequests("too many wrong tokens or passwords; wait"), http.Header{"Retry-After": {"6"}})
	case guard.IsWrong(err):
		return nil, huma.Error401Unauthorized("the token, or name and password, are not known")
	case err != nil:
		return nil, err
	}
	s, err := a.who(ctx, p)
	return &sessionReply{*c, s}, err
}

func (a *API) logout(ctx context.Context, in *struct {
	Cookie string `header:"Cookie" hidden:"true"`
}) (*struct {
	SetCookie http.Cookie `header:"Set-Cookie"`
}, error) {
	c, err := a.o.Guard.Logout(ctx, a.o.Guard.SessionCookie(in.Cookie))
	if err != nil {
		return nil, err
	}
	return &struct {
		SetCookie http.Cookie `header:"Set-Cookie"`
	}{*c}, nil
}

func (a *API) users(ctx context.Context, _ *struct{}) (*body[Page[User]], error) {
	us, err := a.o.State.Users(ctx)
	return reply(Page[User]{Items: some(us)}, err)
}

func (a *API) addUser(ctx context.Context, in *struct{ Body NewUser }) (*empty, error) {
	r, err := state.ParseRole(in.Body.Role)
	if err != nil {
		return nil, bad("role: %v", err)
	}
	guard.Note(ctx, in.Body.Name+" as "+in.Body.Role)
	if err := a.o.State.MakeUser(ctx, in.Body.Name, r, in.Body.Password); err != nil {
		if engineError(err) {
			return nil, err
		}
		return nil, bad("%v", err)
	}
	return nil, nil
}

func (a *API) removeUser(ctx context.Context, in *struct {
	Name string `path:"name" maxLength:"100"`
}) (*empty, error) {
	return nil, a.o.State.RemoveUser(ctx, in.Name)
}

func (a *API) addToken(ctx context.Context, in *struct {
	Name string `path:"name" maxLength:"100"`
	Body NewToken
}) (*body[Token], error) {
	role := state.Nobody
	if in.Body.Role != "" {
		var err error
		if role, err = state.ParseRole(in.Body.Role); err != nil {
			return nil, bad("role: %v", err)
		}
	}
	us, err := a.o.State.Users(ctx)
	if err != nil {
		return nil, err
	}
	for _, u := range us {
		if most, _ := state.ParseRole(u.Role); u.Name == in.Name && role > most {
			return nil, bad("role: %s is %s: a token cannot be %s", u.Name, u.Role, in.Body.Role)
		}
	}
	id, token, err := a.o.State.MakeToken(ctx, in.Name, role, in.Body.Note, time.Duration(in.Body.Days)*24*time.Hour)
	guard.Note(ctx, "token "+id+" of "+in.Name)
	return reply(Token{ID: id, Token: token}, err)
}

func (a *API) removeToken(ctx context.Context, in *struct {
	ID string `path:"id" maxLength:"100"`
}) (*empty, error) {
	return nil, a.o.State.RemoveToken(ctx, in.ID)
}

func (a *API) audit(ctx context.Context, in *struct {
	Limit  int    `query:"limit" minimum:"1" maximum:"1000" default:"100"`
	Cursor string `query:"cursor" maxLength:"30"`
}) (*body[Page[AuditLine]], error) {
	var before int64
	if in.Cursor != "" {
		var err error
		if before, err = strconv.ParseInt(in.Cursor, 10, 64); err != nil {
			return nil, bad("cursor: %q is none", in.Cursor)
		}
	}
	lines, next, err := a.o.State.AuditLog(ctx, before, in.Limit)
	p := Page[AuditLine]{Items: some(lines)}
	if next > 0 {
		p.Next = strconv.FormatInt(next, 10)
	}
	return reply(p, err)
}
