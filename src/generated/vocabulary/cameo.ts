// Written by `npm run generate` from vocabulary/. Change it there.
import type { CameoCodes } from '../../vocabulary/event-codes.js';

/** The codes of the CAMEO codebook with their names. */
export const cameoCodes: CameoCodes = [
  {
    "code": "01",
    "name": "MAKE PUBLIC STATEMENT"
  },
  {
    "code": "010",
    "name": "Make statement, not specified below"
  },
  {
    "code": "011",
    "name": "Decline comment"
  },
  {
    "code": "012",
    "name": "Make pessimistic comment"
  },
  {
    "code": "013",
    "name": "Make optimistic comment"
  },
  {
    "code": "014",
    "name": "Consider policy option"
  },
  {
    "code": "015",
    "name": "Acknowledge or claim responsibility"
  },
  {
    "code": "016",
    "name": "Deny responsibility"
  },
  {
    "code": "017",
    "name": "Engage in symbolic act"
  },
  {
    "code": "018",
    "name": "Make empathetic comment"
  },
  {
    "code": "019",
    "name": "Express accord"
  },
  {
    "code": "02",
    "name": "APPEAL"
  },
  {
    "code": "020",
    "name": "Make an appeal or request, not specified below"
  },
  {
    "code": "021",
    "name": "Appeal for material cooperation, not specified below"
  },
  {
    "code": "0211",
    "name": "Appeal for economic cooperation"
  },
  {
    "code": "0212",
    "name": "Appeal for military cooperation"
  },
  {
    "code": "0213",
    "name": "Appeal for judicial cooperation"
  },
  {
    "code": "0214",
    "name": "Appeal for intelligence"
  },
  {
    "code": "022",
    "name": "Appeal for diplomatic cooperation (such as policy support)"
  },
  {
    "code": "023",
    "name": "Appeal for aid, not specified below"
  },
  {
    "code": "0231",
    "name": "Appeal for economic aid"
  },
  {
    "code": "0232",
    "name": "Appeal for military aid"
  },
  {
    "code": "0233",
    "name": "Appeal for humanitarian aid"
  },
  {
    "code": "0234",
    "name": "Appeal for military protection or peacekeeping"
  },
  {
    "code": "024",
    "name": "Appeal for political reform, not specified below"
  },
  {
    "code": "0241",
    "name": "Appeal for change in leadership"
  },
  {
    "code": "0242",
    "name": "Appeal for policy change"
  },
  {
    "code": "0243",
    "name": "Appeal for rights"
  },
  {
    "code": "0244",
    "name": "Appeal for change in institutions, regime"
  },
  {
    "code": "025",
    "name": "Appeal to yield, not specified below"
  },
  {
    "code": "0251",
    "name": "Appeal for easing of administrative sanctions"
  },
  {
    "code": "0252",
    "name": "Appeal for easing of political dissent"
  },
  {
    "code": "0253",
    "name": "Appeal for release of persons or property"
  },
  {
    "code": "0254",
    "name": "Appeal for easing of economic sanctions, boycott, or embargo"
  },
  {
    "code": "0255",
    "name": "Appeal for target to allow international involvement (non-mediation)"
  },
  {
    "code": "0256",
    "name": "Appeal for de-escalation of military engagement"
  },
  {
    "code": "026",
    "name": "Appeal to others to meet or negotiate"
  },
  {
    "code": "027",
    "name": "Appeal to others to settle dispute"
  },
  {
    "code": "028",
    "name": "Appeal to engage in or accept mediation"
  },
  {
    "code": "03",
    "name": "EXPRESS INTENT TO COOPERATE"
  },
  {
    "code": "030",
    "name": "Express intent to cooperate, not specified below"
  },
  {
    "code": "031",
    "name": "Express intent to engage in material cooperation, not specified below"
  },
  {
    "code": "0311",
    "name": "Express intent to cooperate economically"
  },
  {
    "code": "0312",
    "name": "Express intent to cooperate militarily"
  },
  {
    "code": "0313",
    "name": "Express intent to cooperate on judicial matters"
  },
  {
    "code": "0314",
    "name": "Express intent to cooperate on intelligence"
  },
  {
    "code": "032",
    "name": "Express intent to engage in diplomatic cooperation (such as policy support)"
  },
  {
    "code": "033",
    "name": "Express intent to provide material aid, not specified below"
  },
  {
    "code": "0331",
    "name": "Express intent to provide economic aid"
  },
  {
    "code": "0332",
    "name": "Express intent to provide military aid"
  },
  {
    "code": "0333",
    "name": "Express intent to provide humanitarian aid"
  },
  {
    "code": "0334",
    "name": "Express intent to provide military protection or peacekeeping"
  },
  {
    "code": "034",
    "name": "Express intent to institute political reform, not specified below"
  },
  {
    "code": "0341",
    "name": "Express intent to change leadership"
  },
  {
    "code": "0342",
    "name": "Express intent to change policy"
  },
  {
    "code": "0343",
    "name": "Express intent to provide rights"
  },
  {
    "code": "0344",
    "name": "Express intent to change institutions, regime"
  },
  {
    "code": "035",
    "name": "Express intent to yield, not specified below"
  },
  {
    "code": "0351",
    "name": "Express intent to ease administrative sanctions"
  },
  {
    "code": "0352",
    "name": "Express intent to ease popular dissent"
  },
  {
    "code": "0353",
    "name": "Express intent to release persons or property"
  },
  {
    "code": "0354",
    "name": "Express intent to ease economic sanctions, boycott, or embargo"
  },
  {
    "code": "0355",
    "name": "Express intent to allow international involvement (non-mediation)"
  },
  {
    "code": "0356",
    "name": "Express intent to de-escalate military engagement"
  },
  {
    "code": "036",
    "name": "Express intent to meet or negotiate"
  },
  {
    "code": "037",
    "name": "Express intent to settle dispute"
  },
  {
    "code": "038",
    "name": "Express intent to accept mediation"
  },
  {
    "code": "039",
    "name": "Express intent to mediate"
  },
  {
    "code": "04",
    "name": "CONSULT"
  },
  {
    "code": "040",
    "name": "Consult, not specified below"
  },
  {
    "code": "041",
    "name": "Discuss by telephone"
  },
  {
    "code": "042",
    "name": "Make a visit"
  },
  {
    "code": "043",
    "name": "Host a visit"
  },
  {
    "code": "044",
    "name": "Meet at a \"third\" location"
  },
  {
    "code": "045",
    "name": "Mediate"
  },
  {
    "code": "046",
    "name": "Engage in negotiation"
  },
  {
    "code": "05",
    "name": "ENGAGE IN DIPLOMATIC COOPERATION"
  },
  {
    "code": "050",
    "name": "Engage in diplomatic cooperation, not specified below"
  },
  {
    "code": "051",
    "name": "Praise or endorse"
  },
  {
    "code": "052",
    "name": "Defend verbally"
  },
  {
    "code": "053",
    "name": "Rally support on behalf of"
  },
  {
    "code": "054",
    "name": "Grant diplomatic recognition"
  },
  {
    "code": "055",
    "name": "Apologize"
  },
  {
    "code": "056",
    "name": "Forgive"
  },
  {
    "code": "057",
    "name": "Sign formal agreement"
  },
  {
    "code": "06",
    "name": "ENGAGE IN MATERIAL COOPERATION"
  },
  {
    "code": "060",
    "name": "Engage in material cooperation, not specified below"
  },
  {
    "code": "061",
    "name": "Cooperate economically"
  },
  {
    "code": "062",
    "name": "Cooperate militarily"
  },
  {
    "code": "063",
    "name": "Engage in judicial cooperation"
  },
  {
    "code": "064",
    "name": "Share intelligence or information"
  },
  {
    "code": "07",
    "name": "PROVIDE AID"
  },
  {
    "code": "070",
    "name": "Provide aid, not specified below"
  },
  {
    "code": "071",
    "name": "Provide economic aid"
  },
  {
    "code": "072",
    "name": "Provide military aid"
  },
  {
    "code": "073",
    "name": "Provide humanitarian aid"
  },
  {
    "code": "074",
    "name": "Provide military protection or peacekeeping"
  },
  {
    "code": "075",
    "name": "Grant asylum"
  },
  {
    "code": "08",
    "name": "YIELD"
  },
  {
    "code": "080",
    "name": "Yield, not specified below"
  },
  {
    "code": "081",
    "name": "Ease administrative sanctions, not specified below"
  },
  {
    "code": "0811",
    "name": "Ease restrictions on political freedoms"
  },
  {
    "code": "0812",
    "name": "Ease ban on political parties or politicians"
  },
  {
    "code": "0813",
    "name": "Ease curfew"
  },
  {
    "code": "0814",
    "name": "Ease state of emergency or martial law"
  },
  {
    "code": "082",
    "name": "Ease political dissent"
  },
  {
    "code": "083",
    "name": "Accede to requests or demands for political reform, not specified below"
  },
  {
    "code": "0831",
    "name": "Accede to demands for change in leadership"
  },
  {
    "code": "0832",
    "name": "Accede to demands for change in policy"
  },
  {
    "code": "0833",
    "name": "Accede to demands for rights"
  },
  {
    "code": "0834",
    "name": "Accede to demands for change in institutions, regime"
  },
  {
    "code": "084",
    "name": "Return, release, not specified below"
  },
  {
    "code": "0841",
    "name": "Return, release person(s)"
  },
  {
    "code": "0842",
    "name": "Return, release property"
  },
  {
    "code": "085",
    "name": "Ease economic sanctions, boycott, embargo"
  },
  {
    "code": "086",
    "name": "Allow international involvement, not specified below"
  },
  {
    "code": "0861",
    "name": "Receive deployment of peacekeepers"
  },
  {
    "code": "0862",
    "name": "Receive inspectors"
  },
  {
    "code": "0863",
    "name": "Allow humanitarian access"
  },
  {
    "code": "087",
    "name": "De-escalate military engagement"
  },
  {
    "code": "0871",
    "name": "Declare truce, ceasefire"
  },
  {
    "code": "0872",
    "name": "Ease military blockade"
  },
  {
    "code": "0873",
    "name": "Demobilize armed forces"
  },
  {
    "code": "0874",
    "name": "Retreat or surrender militarily"
  },
  {
    "code": "09",
    "name": "INVESTIGATE"
  },
  {
    "code": "090",
    "name": "Investigate, not specified below"
  },
  {
    "code": "091",
    "name": "Investigate crime, corruption"
  },
  {
    "code": "092",
    "name": "Investigate human rights abuses"
  },
  {
    "code": "093",
    "name": "Investigate military action"
  },
  {
    "code": "094",
    "name": "Investigate war crimes"
  },
  {
    "code": "10",
    "name": "DEMAND"
  },
  {
    "code": "100",
    "name": "Demand, not specified below"
  },
  {
    "code": "101",
    "name": "Demand material cooperation, not specified below"
  },
  {
    "code": "1011",
    "name": "Demand economic cooperation"
  },
  {
    "code": "1012",
    "name": "Demand military cooperation"
  },
  {
    "code": "1013",
    "name": "Demand judicial cooperation"
  },
  {
    "code": "1014",
    "name": "Demand intelligence cooperation"
  },
  {
    "code": "102",
    "name": "Demand diplomatic cooperation (such as policy support)"
  },
  {
    "code": "103",
    "name": "Demand material aid, not specified below"
  },
  {
    "code": "1031",
    "name": "Demand economic aid"
  },
  {
    "code": "1032",
    "name": "Demand military aid"
  },
  {
    "code": "1033",
    "name": "Demand humanitarian aid"
  },
  {
    "code": "1034",
    "name": "Demand military protection or peacekeeping"
  },
  {
    "code": "104",
    "name": "Demand political reform, not specified below"
  },
  {
    "code": "1041",
    "name": "Demand change in leadership"
  },
  {
    "code": "1042",
    "name": "Demand policy change"
  },
  {
    "code": "1043",
    "name": "Demand rights"
  },
  {
    "code": "1044",
    "name": "Demand change in institutions, regime"
  },
  {
    "code": "105",
    "name": "Demand that target yields, not specified below"
  },
  {
    "code": "1051",
    "name": "Demand easing of administrative sanctions"
  },
  {
    "code": "1052",
    "name": "Demand easing of political dissent"
  },
  {
    "code": "1053",
    "name": "Demand release of persons or property"
  },
  {
    "code": "1054",
    "name": "Demand easing of economic sanctions, boycott, or embargo"
  },
  {
    "code": "1055",
    "name": "Demand that target allows international involvement (non-mediation)"
  },
  {
    "code": "1056",
    "name": "Demand de-escalation of military engagement"
  },
  {
    "code": "106",
    "name": "Demand meeting, negotiation"
  },
  {
    "code": "107",
    "name": "Demand settling of dispute"
  },
  {
    "code": "108",
    "name": "Demand mediation"
  },
  {
    "code": "11",
    "name": "DISAPPROVE"
  },
  {
    "code": "110",
    "name": "Disapprove, not specified below"
  },
  {
    "code": "111",
    "name": "Criticize or denounce"
  },
  {
    "code": "112",
    "name": "Accuse, not specified below"
  },
  {
    "code": "1121",
    "name": "Accuse of crime, corruption"
  },
  {
    "code": "1122",
    "name": "Accuse of human rights abuses"
  },
  {
    "code": "1123",
    "name": "Accuse of aggression"
  },
  {
    "code": "1124",
    "name": "Accuse of war crimes"
  },
  {
    "code": "1125",
    "name": "Accuse of espionage, treason"
  },
  {
    "code": "113",
    "name": "Rally opposition against"
  },
  {
    "code": "114",
    "name": "Complain officially"
  },
  {
    "code": "115",
    "name": "Bring lawsuit against"
  },
  {
    "code": "116",
    "name": "Find guilty or liable (legally)"
  },
  {
    "code": "12",
    "name": "REJECT"
  },
  {
    "code": "120",
    "name": "Reject, not specified below"
  },
  {
    "code": "121",
    "name": "Reject material cooperation"
  },
  {
    "code": "1211",
    "name": "Reject economic cooperation"
  },
  {
    "code": "1212",
    "name": "Reject military cooperation"
  },
  {
    "code": "1213",
    "name": "Reject judicial cooperation"
  },
  {
    "code": "1214",
    "name": "Reject intelligence cooperation"
  },
  {
    "code": "122",
    "name": "Reject request or demand for material aid, not specified below"
  },
  {
    "code": "1221",
    "name": "Reject request for economic aid"
  },
  {
    "code": "1222",
    "name": "Reject request for military aid"
  },
  {
    "code": "1223",
    "name": "Reject request for humanitarian aid"
  },
  {
    "code": "1224",
    "name": "Reject request for military protection or peacekeeping"
  },
  {
    "code": "123",
    "name": "Reject request or demand for political reform, not specified below"
  },
  {
    "code": "1231",
    "name": "Reject request for change in leadership"
  },
  {
    "code": "1232",
    "name": "Reject request for policy change"
  },
  {
    "code": "1233",
    "name": "Reject request for rights"
  },
  {
    "code": "1234",
    "name": "Reject request for change in institutions, regime"
  },
  {
    "code": "124",
    "name": "Refuse to yield, not specified below"
  },
  {
    "code": "1241",
    "name": "Refuse to ease administrative sanctions"
  },
  {
    "code": "1242",
    "name": "Refuse to ease popular dissent"
  },
  {
    "code": "1243",
    "name": "Refuse to release persons or property"
  },
  {
    "code": "1244",
    "name": "Refuse to ease economic sanctions, boycott, or embargo"
  },
  {
    "code": "1245",
    "name": "Refuse to allow international involvement (non mediation)"
  },
  {
    "code": "1246",
    "name": "Refuse to de-escalate military engagement"
  },
  {
    "code": "125",
    "name": "Reject proposal to meet, discuss, or negotiate"
  },
  {
    "code": "126",
    "name": "Reject mediation"
  },
  {
    "code": "127",
    "name": "Reject plan, agreement to settle dispute"
  },
  {
    "code": "128",
    "name": "Defy norms, law"
  },
  {
    "code": "129",
    "name": "Veto"
  },
  {
    "code": "13",
    "name": "THREATEN"
  },
  {
    "code": "130",
    "name": "Threaten, not specified below"
  },
  {
    "code": "131",
    "name": "Threaten non-force, not specified below"
  },
  {
    "code": "1311",
    "name": "Threaten to reduce or stop aid"
  },
  {
    "code": "1312",
    "name": "Threaten with sanctions, boycott, embargo"
  },
  {
    "code": "1313",
    "name": "Threaten to reduce or break relations"
  },
  {
    "code": "132",
    "name": "Threaten with administrative sanctions, not specified below"
  },
  {
    "code": "1321",
    "name": "Threaten with restrictions on political freedoms"
  },
  {
    "code": "1322",
    "name": "Threaten to ban political parties or politicians"
  },
  {
    "code": "1323",
    "name": "Threaten to impose curfew"
  },
  {
    "code": "1324",
    "name": "Threaten to impose state of emergency or martial law"
  },
  {
    "code": "133",
    "name": "Threaten with political dissent, protest"
  },
  {
    "code": "134",
    "name": "Threaten to halt negotiations"
  },
  {
    "code": "135",
    "name": "Threaten to halt mediation"
  },
  {
    "code": "136",
    "name": "Threaten to halt international involvement (non-mediation)"
  },
  {
    "code": "137",
    "name": "Threaten with repression"
  },
  {
    "code": "138",
    "name": "Threaten with military force, not specified below"
  },
  {
    "code": "1381",
    "name": "Threaten blockade"
  },
  {
    "code": "1382",
    "name": "Threaten occupation"
  },
  {
    "code": "1383",
    "name": "Threaten unconventional violence"
  },
  {
    "code": "1384",
    "name": "Threaten conventional attack"
  },
  {
    "code": "1385",
    "name": "Threaten attack with WMD"
  },
  {
    "code": "139",
    "name": "Give ultimatum"
  },
  {
    "code": "14",
    "name": "PROTEST"
  },
  {
    "code": "140",
    "name": "Engage in political dissent, not specified below"
  },
  {
    "code": "141",
    "name": "Demonstrate or rally, not specified below"
  },
  {
    "code": "1411",
    "name": "Demonstrate for leadership change"
  },
  {
    "code": "1412",
    "name": "Demonstrate for policy change"
  },
  {
    "code": "1413",
    "name": "Demonstrate for rights"
  },
  {
    "code": "1414",
    "name": "Demonstrate for change in institutions, regime"
  },
  {
    "code": "142",
    "name": "Conduct hunger strike, not specified below"
  },
  {
    "code": "1421",
    "name": "Conduct hunger strike for leadership change"
  },
  {
    "code": "1422",
    "name": "Conduct hunger strike for policy change"
  },
  {
    "code": "1423",
    "name": "Conduct hunger strike for rights"
  },
  {
    "code": "1424",
    "name": "Conduct hunger strike for change in institutions, regime"
  },
  {
    "code": "143",
    "name": "Conduct strike or boycott, not specified below"
  },
  {
    "code": "1431",
    "name": "Conduct strike or boycott for leadership change"
  },
  {
    "code": "1432",
    "name": "Conduct strike or boycott for policy change"
  },
  {
    "code": "1433",
    "name": "Conduct strike or boycott for rights"
  },
  {
    "code": "1434",
    "name": "Conduct strike or boycott for change in institutions, regime"
  },
  {
    "code": "144",
    "name": "Obstruct passage, block, not specified below"
  },
  {
    "code": "1441",
    "name": "Obstruct passage to demand leadership change"
  },
  {
    "code": "1442",
    "name": "Obstruct passage to demand policy change"
  },
  {
    "code": "1443",
    "name": "Obstruct passage to demand rights"
  },
  {
    "code": "1444",
    "name": "Obstruct passage to demand change in institutions, regime"
  },
  {
    "code": "145",
    "name": "Protest violently, riot, not specified below"
  },
  {
    "code": "1451",
    "name": "Engage in violent protest for leadership change"
  },
  {
    "code": "1452",
    "name": "Engage in violent protest for policy change"
  },
  {
    "code": "1453",
    "name": "Engage in violent protest for rights"
  },
  {
    "code": "1454",
    "name": "Engage in violent protest for change in institutions, regime"
  },
  {
    "code": "15",
    "name": "EXHIBIT FORCE POSTURE"
  },
  {
    "code": "150",
    "name": "Demonstrate military or police power, not specified below"
  },
  {
    "code": "151",
    "name": "Increase police alert status"
  },
  {
    "code": "152",
    "name": "Increase military alert status"
  },
  {
    "code": "153",
    "name": "Mobilize or increase police power"
  },
  {
    "code": "154",
    "name": "Mobilize or increase armed forces"
  },
  {
    "code": "155",
    "name": "Mobilize or increase cyber-forces"
  },
  {
    "code": "16",
    "name": "REDUCE RELATIONS"
  },
  {
    "code": "160",
    "name": "Reduce relations, not specified below"
  },
  {
    "code": "161",
    "name": "Reduce or break diplomatic relations"
  },
  {
    "code": "162",
    "name": "Reduce or stop material aid, not specified below"
  },
  {
    "code": "1621",
    "name": "Reduce or stop economic assistance"
  },
  {
    "code": "1622",
    "name": "Reduce or stop military assistance"
  },
  {
    "code": "1623",
    "name": "Reduce or stop humanitarian assistance"
  },
  {
    "code": "163",
    "name": "Impose embargo, boycott, or sanctions"
  },
  {
    "code": "164",
    "name": "Halt negotiations"
  },
  {
    "code": "165",
    "name": "Halt mediation"
  },
  {
    "code": "166",
    "name": "Expel or withdraw, not specified below"
  },
  {
    "code": "1661",
    "name": "Expel or withdraw peacekeepers"
  },
  {
    "code": "1662",
    "name": "Expel or withdraw inspectors, observers"
  },
  {
    "code": "1663",
    "name": "Expel or withdraw aid agencies"
  },
  {
    "code": "17",
    "name": "COERCE"
  },
  {
    "code": "170",
    "name": "Coerce, not specified below"
  },
  {
    "code": "171",
    "name": "Seize or damage property, not specified below"
  },
  {
    "code": "1711",
    "name": "Confiscate property"
  },
  {
    "code": "1712",
    "name": "Destroy property"
  },
  {
    "code": "172",
    "name": "Impose administrative sanctions, not specified below"
  },
  {
    "code": "1721",
    "name": "Impose restrictions on political freedoms"
  },
  {
    "code": "1722",
    "name": "Ban political parties or politicians"
  },
  {
    "code": "1723",
    "name": "Impose curfew"
  },
  {
    "code": "1724",
    "name": "Impose state of emergency or martial law"
  },
  {
    "code": "173",
    "name": "Arrest, detain, or charge with legal action"
  },
  {
    "code": "174",
    "name": "Expel or deport individuals"
  },
  {
    "code": "175",
    "name": "Use tactics of violent repression"
  },
  {
    "code": "176",
    "name": "Attack cybernetically"
  },
  {
    "code": "18",
    "name": "ASSAULT"
  },
  {
    "code": "180",
    "name": "Use unconventional violence, not specified below"
  },
  {
    "code": "181",
    "name": "Abduct, hijack, or take hostage"
  },
  {
    "code": "182",
    "name": "Physically assault, not specified below"
  },
  {
    "code": "1821",
    "name": "Sexually assault"
  },
  {
    "code": "1822",
    "name": "Torture"
  },
  {
    "code": "1823",
    "name": "Kill by physical assault"
  },
  {
    "code": "183",
    "name": "Conduct suicide, car, or other non-military bombing, not specified below"
  },
  {
    "code": "1831",
    "name": "Carry out suicide bombing"
  },
  {
    "code": "1832",
    "name": "Carry out vehicular bombing"
  },
  {
    "code": "1833",
    "name": "Carry out roadside bombing"
  },
  {
    "code": "1834",
    "name": "Carry out location bombing"
  },
  {
    "code": "184",
    "name": "Use as human shield"
  },
  {
    "code": "185",
    "name": "Attempt to assassinate"
  },
  {
    "code": "186",
    "name": "Assassinate"
  },
  {
    "code": "19",
    "name": "FIGHT"
  },
  {
    "code": "190",
    "name": "Use conventional military force, not specified below"
  },
  {
    "code": "191",
    "name": "Impose blockade, restrict movement"
  },
  {
    "code": "192",
    "name": "Occupy territory"
  },
  {
    "code": "193",
    "name": "Fight with small arms and light weapons"
  },
  {
    "code": "194",
    "name": "Fight with artillery and tanks"
  },
  {
    "code": "195",
    "name": "Employ aerial weapons, not specified below"
  },
  {
    "code": "1951",
    "name": "Employ precision-guided aerial munitions"
  },
  {
    "code": "1952",
    "name": "Employ remotely piloted aerial munitions"
  },
  {
    "code": "196",
    "name": "Violate ceasefire"
  },
  {
    "code": "20",
    "name": "USE UNCONVENTIONAL MASS VIOLENCE"
  },
  {
    "code": "200",
    "name": "Use unconventional mass violence, not specified below"
  },
  {
    "code": "201",
    "name": "Engage in mass expulsion"
  },
  {
    "code": "202",
    "name": "Engage in mass killings"
  },
  {
    "code": "203",
    "name": "Engage in ethnic cleansing"
  },
  {
    "code": "204",
    "name": "Use weapons of mass destruction, not specified below"
  },
  {
    "code": "2041",
    "name": "Use chemical, biological, or radiological weapons"
  },
  {
    "code": "2042",
    "name": "Detonate nuclear weapons"
  }
];
