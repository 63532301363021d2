package api

import (
	"context"
	"fmt"
	"strings"

	"github.com/casus/casus/entity/actors"
	"github.com/casus/casus/store"
)

func (a *API) actors(ctx context.Context, in *struct {
	Name string `query:"name" required:"true" minLength:"1" maxLength:"200" doc:"name, surname, id, or office with its country"`
	Date string `query:"date" doc:"day of the role"`
}) (*body[Page[Actor]], error) {
	if err := checkDay("date", in.Date); err != nil {
		return nil, err
	}
	book, err := a.o.Book()
	if err != nil {
		return nil, err
	}
	p := Page[Actor]{Items: []Actor{}}
	for _, x := range Look(book, in.Name) {
		p.Items = append(p.Items, ActorOf(x, in.Date))
	}
	return reply(p, nil)
}

// Look finds actors by id, name, surname, office, or by what their names have in them.
func Look(book *actors.Book, name string) []*actors.Actor {
	if x, ok := book.ByID(name); ok {
		return []*actors.Actor{x}
	}
	if xs := book.Named(name); len(xs) > 0 {
		return xs
	}
	if xs := book.ByOffice(name); len(xs) > 0 {
		return xs
	}
	return book.Similar(name, 20)
}

// ActorOf is an actor as the API gives it, with the role on a day if one is given.
func ActorOf(x *actors.Actor, date string) Actor {
	out := Actor{ID: x.ID, Kind: string(x.Kind), Names: []string{}, Source: x.Source, Roles: []Role{}}
	for _, n := range x.Names {
		out.Names = append(out.Names, strings.ReplaceAll(n, "*", ""))
	}
	if x.Gender != 0 {
		out.Gender = string(rune(x.Gender))
	}
	for _, r := range x.Roles {
		out.Roles = append(out.Roles, Role{Code: string(r.Code), From: r.From, To: r.To, Title: r.Title})
	}
	if date != "" {
		r, why, ok := x.At(date)
		out.At = &RoleAt{Date: date, Known: ok, Code: string(r.Code), Why: why}
	}
	return out
}

func (a *API) actor(ctx context.Context, in *struct {
	ID   string `path:"id" maxLength:"200"`
	Date string `query:"date" doc:"day of the role"`
}) (*body[Actor], error) {
	if err := checkDay("date", in.Date); err != nil {
		return nil, err
	}
	book, err := a.o.Book()
	if err != nil {
		return nil, err
	}
	x, ok := book.ByID(in.ID)
	if !ok {
		return nil, fmt.Errorf("actor %q: %w", in.ID, store.ErrNotFound)
	}
	return reply(ActorOf(x, in.Date), nil)
}
