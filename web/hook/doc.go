// Package hook tells other people's servers of new records and alarms. A message is a POST of JSON, signed with the
// webhook's secret; what is not taken is sent again, later and later, for two days, and then given up. The queue is kept
// in package state, so that a restart loses nothing; a message may come twice, with the same id.
package hook
