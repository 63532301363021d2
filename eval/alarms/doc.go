// Package alarms measures the detectors of package alarm: on simulated series with planted outbreaks, where the truth is
// known, and on monthly counts of deaths, where it is not but the next month is.
package alarms
