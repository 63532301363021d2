package code

import "github.com/casus/casus"

// phaseExtra writes which step in the life of a ceasefire or talks an event is, and the contexts of its sentence.
func phaseExtra(o *object, e *casus.Event) {
	o.some("thread", e.Thread)
	o.some("phase", e.Phase)
	if e.Alleged {
		o.put("alleged", true)
	}
	if len(e.Mediator) > 0 {
		o.put("mediator", parties(e.Mediator))
	}
	o.some("venue", e.Venue)
	if len(e.Contexts) > 0 {
		o.put("contexts", e.Contexts)
	}
}
