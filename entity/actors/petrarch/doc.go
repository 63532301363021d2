// Package petrarch reads the actor and agent dictionaries of PETRARCH and TABARI as they are, and turns their CAMEO codes
// into countries and roles, so that work that a project has put into its dictionaries serves here too.
//
// Actors:
//
//	HAMID_KARZAI_  # comment
//	+PRESIDENT_KARZAI_
//	    [AFGELI 870101-011222]
//	    [AFGGOV 011222-140929] [AFGELI]
//	KABUL_ [AFG]
//
// Agents:
//
//	!PERSON! = MAN, MEN, WOMAN, WOMEN, PERSON
//	POLICE!PERSON! [~COP]
//	CHAMBER_OF_COMMERCE {CHAMBERS_OF_COMMERCE} [~BUS]
//	TRUCE_MONITOR [IGO~]
//
// The dictionaries of the field hold lines that are not of this form. They are refused one by one, with line and reason, and the
// rest is used; see Result.
package petrarch
