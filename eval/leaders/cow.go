package leaders

import "strings"

// cow lists those abbreviations of the Correlates of War project that are not the ISO 3166 code, each with that code.
// States that are gone stand with the one that took their place.
const cow = `AAB ATG  ALG DZA  ANG AGO  AUL AUS  AUS AUT  BAH BHR  BAR BRB  BFO BFA  BHM BHS  BHU BTN  BNG BGD  BOS BIH
BOT BWA  BRU BRN  BUI BDI  BUL BGR  CAM KHM  CAO CMR  CAP CPV  CDI CIV  CEN CAF  CHA TCD  CON COG  COS CRI  CRO HRV
CZR CZE  DEN DNK  DRC COD  DRV VNM  EQG GNQ  ETM TLS  FIJ FJI  FRN FRA  GAM GMB  GDR DEU  GFR DEU  GMY DEU  GRG GEO  GRN GRD
GUA GTM  GUI GIN  HAI HTI  HON HND  ICE ISL  INS IDN  IRE IRL  KOS XKX  KUW KWT  KYR KGZ  KZK KAZ  LAT LVA  LEB LBN
LES LSO  LIB LBY  LIT LTU  MAA MRT  MAC MKD  MAD MDV  MAG MDG  MAL MYS  MAS MUS  MAW MWI  MLD MDA  MNC MCO  MNG MNE
MON MNG  MOR MAR  MSI MHL  MYA MMR  MZM MOZ  NAU NRU  NEP NPL  NEW NZL  NIG NGA  NIR NER  NTH NLD  OMA OMN  PAL PLW
PAR PRY  PHI PHL  POR PRT  ROK KOR  ROM ROU  RVN VNM  SAF ZAF  SAL SLV  SEY SYC  SIE SLE  SIN SGP  SKN KNA  SLO SVK
SLU LCA  SLV SVN  SNM SMR  SOL SLB  SPN ESP  SRI LKA  SUD SDN  SVG VCT  SWA SWZ  SWD SWE  SWZ CHE  TAJ TJK  TAZ TZA
THI THA  TOG TGO  TRI TTO  UAE ARE  UKG GBR  URU URY  VAN VUT  YAR YEM  YPR YEM  YUG SRB  ZAM ZMB  ZIM ZWE`

func countries() map[string]string {
	m := map[string]string{}
	f := strings.Fields(cow)
	for i := 0; i+1 < len(f); i += 2 {
		m[f[i]] = f[i+1]
	}
	return m
}
