package api

import (
	"context"
	"fmt"
	"net/url"
	"time"

	"github.com/casus/casus/web/guard"
	"github.com/casus/casus/web/state"
)

func (a *API) webhooks(ctx context.Context, _ *struct{}) (*body[Page[Webhook]], error) {
	hs, err := a.o.State.Webhooks(ctx)
	for i := range hs {
		hs[i].Secret = ""
	}
	return reply(Page[Webhook]{Items: some(hs)}, err)
}

func (a *API) addWebhook(ctx context.Context, in *struct{ Body NewWebhook }) (*body[Webhook], error) {
	u, err := url.Parse(in.Body.URL)
	if err != nil || (u.Scheme != "https" && u.Scheme != "http") || u.Host == "" || u.User != nil {
		return nil, bad("url: want http or https, a host, and no user or password")
	}
	if _, err := ParseQuery(in.Body.Query); err != nil {
		return nil, err
	}
	if len(in.Body.Events) == 0 {
		in.Body.Events = []string{"record", "alarm"}
	}
	guard.Note(ctx, in.Body.URL)
	return reply(a.o.State.MakeWebhook(ctx, in.Body.URL, in.Body.Events, in.Body.Query))
}

func (a *API) removeWebhook(ctx context.Context, in *struct {
	ID string `path:"id" maxLength:"100"`
}) (*empty, error) {
	return nil, a.o.State.RemoveWebhook(ctx, in.ID)
}

func (a *API) testWebhook(ctx context.Context, in *struct {
	ID string `path:"id" maxLength:"100"`
}) (*empty, error) {
	hs, err := a.o.State.Webhooks(ctx)
	if err != nil {
		return nil, err
	}
	for _, h := range hs {
		if h.ID == in.ID {
			now := a.o.Clock().UTC().Format(time.RFC3339Nano)
			return nil, a.o.State.Queue(ctx, h.ID, "test-"+h.ID+"-"+now, "test", []byte(fmt.Sprintf(`{"event":"test","at":%q}`, now)))
		}
	}
	return nil, fmt.Errorf("webhook %s: %w", in.ID, state.ErrNotFound)
}

func (a *API) deliveries(ctx context.Context, in *struct {
	ID string `path:"id" maxLength:"100"`
}) (*body[Page[Delivery]], error) {
	ds, err := a.o.State.Deliveries(ctx, in.ID, 100)
	return reply(Page[Delivery]{Items: some(ds)}, err)
}
