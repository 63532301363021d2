package coref

import "strings"

// Lists between spaces, looked up by " word ".
const (
	maleNouns = " man boy gentleman guy dude father dad daddy brother son husband boyfriend uncle nephew grandfather grandpa grandson king prince duke lord baron count emperor sultan sheikh monk priest pope bishop imam " +
		"chairman spokesman gunman policeman businessman congressman fisherman fireman salesman cameraman statesman alderman actor waiter hero god bridegroom groom widower stepfather stepson patriarch godfather lad fellow bloke "
	femaleNouns = " woman girl lady gal mother mom mum mommy mummy sister daughter wife girlfriend aunt niece grandmother grandma granddaughter queen princess duchess baroness countess empress nun " +
		"chairwoman spokeswoman policewoman businesswoman congresswoman actress waitress heroine goddess bride widow stepmother stepdaughter matriarch godmother midwife mistress witch maid hostess "
	maleTitles   = " mr mr. sir king prince lord father pope sheikh sultan imam emperor baron count duke brother "
	femaleTitles = " mrs mrs. ms ms. miss dame lady queen princess madam madame duchess empress baroness countess sister "
	maleNames    = " aaron abdul abdullah abraham adam adolf adrian ahmad ahmed al alan albert alberto alejandro alex alexander alexandre alexei alfred ali allen alvin amir andre andrea andreas andrei andrew andy angelo anthony anton antonio antonin antony " +
		"ariel arnold arthur asif austin barack barry bashar ben benjamin benny bernard bernie bill billy bob bobby boris brad brandon brendan brett brian bruce bryan carl carlo carlos casey cecil chad charles charlie chris christian christopher chuck clarence claude clifford " +
		"clint colin craig curtis dale dan daniel danny darren dave david dean dennis derek dick diego dmitri dmitry dominic don donald doug douglas duncan dwight earl ed eddie edgar edmund eduardo edward edwin elijah emmanuel enrique eric erik ernest ethan eugene evan " +
		"felipe felix fernando fidel floyd francesco francis francisco francois frank franklin fred frederick fritz gary gavin gene geoffrey george gerald gerard gerhard gilbert giovanni giuseppe glenn gordon graham greg gregory guillermo gustav guy hamid hans harold harry hasan hassan hector " +
		"heinrich henri henry herbert herman hosni howard hugh hugo hussein ian ibrahim igor imran isaac ivan jack jacob jacques jake james jamie jan jared jason javier jay jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joe joel johan johann john johnny jon jonathan jorge jose joseph " +
		"josh joshua juan julian julio julius justin karl keith ken kenneth kevin khalid kofi konstantin kurt kyle lance larry lars lee leo leon leonard leonid lewis lloyd louis lucas luigi luis luke mahmoud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin matt matthew maurice max " +
		"maxim michael michel miguel mike mikhail milton mitch mitt mohamed mohammad mohammed muhammad mustafa nathan nathaniel ned neil nelson nicholas nick nicolas nigel nikolai noah noam norman oliver omar orlando oscar osama otto owen pablo patrick paul pedro pete peter phil philip philippe pierre rafael ralph ramon " +
		"randall randy raul ray raymond recep reginald ricardo richard rick ricky rob robert roberto robin rodney rodrigo roger roland ron ronald ross roy rudolf rudolph rupert russell ryan saddam salman salvador sam samuel scott sean sebastian serge sergei seth shane shaun shawn sidney silvio simon stanley stefan stephen " +
		"steve steven stewart stuart ted terrence terry theodore thomas tim timothy toby todd tom tommy tony travis trevor tyler umar vernon victor vincent viktor vitaly vladimir volodymyr wallace walter warren wayne wesley wilhelm will willem william willie winston xi yasser yuri yusuf zachary "
	femaleNames = " abigail ada adele agnes alexandra alexis alice alicia alison allison alyssa amanda amber amelia amy ana anastasia andrea angela angelina anita ann anna anne annie antonia april aung ashley audrey aurora barbara beatrice benazir bertha beth betty bella bonnie brenda bridget brittany camila carla carmen carol caroline " +
		"carolyn carrie catherine cathy cecilia charlotte cheryl chloe christina christine cindy claire clara claudia condoleezza connie courtney cristina crystal cynthia daisy dana danielle deborah debra delia denise diana diane dolores donna dora doris dorothy edith eileen elaine eleanor elena elise elizabeth ella ellen " +
		"emily emma erica erin esther ethel eva eve evelyn fatima felicia fiona florence frances gabriela gabrielle gail georgia geraldine gertrude gigi gina ginny gladys gloria grace greta hannah harriet hazel heather heidi helen helena hillary hilary holly ida ingrid irene iris isabel isabella jacinda jackie jacqueline jane janet janice " +
		"jasmine jean jeanne jennifer jenny jessica jill joan joanna josephine joyce juanita judith judy julia juliana julie june kamala karen karin kate katherine kathleen kathryn kathy katie kayla kelly kim kimberly kristen kristin laila laura lauren leah lena leslie lillian lily linda lisa lois lori lorraine louise lucia lucy " +
		"lydia lynn madeleine madeline maggie malala manuela marcia margaret margarita maria marianne marie marilyn marina marion marjorie martha mary maureen megan melania melanie melissa mercedes meredith mia michelle mildred miranda molly monica nadia nancy naomi natalia natalie natasha nicola nicole nina nora norma olga olivia pamela " +
		"patricia paula pauline penelope peggy phyllis priscilla rachel rebecca regina rita roberta rosa rose rosemary ruth sally samantha sandra sara sarah sharon sheila shirley silvia simone sofia sonia sophia sophie stacy stella stephanie sue susan suzanne svetlana sylvia tamara tanya tara tatiana teresa theresa tiffany tina tracy tsai " +
		"ursula valentina valerie vanessa vera veronica victoria viola virginia vivian wanda wendy yolanda yulia yvonne zoe "
)

func inList(list, w string) bool {
	return w != "" && !strings.Contains(w, " ") && strings.Contains(list, " "+w+" ")
}

func genderOfNoun(low string) byte  { return genderIn(maleNouns, femaleNouns, low) }
func genderOfTitle(low string) byte { return genderIn(maleTitles, femaleTitles, low) }
func genderOfName(low string) byte  { return genderIn(maleNames, femaleNames, low) }

// genderIn is unknown where both lists hold the word.
func genderIn(male, female, low string) byte {
	m, f := inList(male, low), inList(female, low)
	switch {
	case m && !f:
		return 'm'
	case f && !m:
		return 'f'
	}
	return 0
}
