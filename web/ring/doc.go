// Package ring looks for alarms in a store and tells of them: it counts the records (package series), asks the detectors
// (package alarm), keeps what is new in the state, and puts it into the queues of webhooks and mail. The same store at the
// same moment gives the same alarms, however often it is looked at.
package ring
