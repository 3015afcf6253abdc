"""Facts typed by hand: the members of the United Nations, other names, demonyms, capitals, zones."""

UN_CODES = """
AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF
TD CL CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH
GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY
LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK
PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD
SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW
"""

ALIASES = """
AE: UAE, Emirates
BA: Bosnia
BN: Brunei Darussalam
BO: Plurinational State of Bolivia
CD: Democratic Republic of the Congo, Democratic Republic of Congo, DRC, Congo-Kinshasa
CG: Republic of the Congo, Congo-Brazzaville
CI: Côte d’Ivoire, Côte d'Ivoire
CN: People's Republic of China
CV: Cabo Verde
CZ: Czech Republic
FM: Federated States of Micronesia
GB: UK, Britain, Great Britain, England, Scotland, Wales, Northern Ireland, U.K.
IR: Islamic Republic of Iran
KN: St Kitts and Nevis, St. Kitts and Nevis
KP: DPRK
KR: Republic of Korea
LA: Lao PDR
LC: St Lucia, St. Lucia
MK: Macedonia
MM: Burma
NL: Holland, The Netherlands
PS: Palestinian Territories, State of Palestine, Gaza, West Bank
RU: Russian Federation
ST: Sao Tome and Principe
SY: Syrian Arab Republic
SZ: Swaziland
TL: East Timor
TR: Türkiye
TT: Trinidad
TW: Republic of China
TZ: United Republic of Tanzania
US: USA, U.S., United States of America, America
VA: Holy See, Vatican
VC: St Vincent, St. Vincent and the Grenadines
VN: Viet Nam
ZA: RSA
"""

DEMONYMS = """
AF: Afghan, Afghans
AL: Albanian, Albanians
DZ: Algerian, Algerians
AD: Andorran, Andorrans
AO: Angolan, Angolans
AR: Argentine, Argentines, Argentinian, Argentinians
AM: Armenian, Armenians
AU: Australian, Australians
AT: Austrian, Austrians
AZ: Azerbaijani, Azerbaijanis
BS: Bahamian, Bahamians
BH: Bahraini, Bahrainis
BD: Bangladeshi, Bangladeshis
BB: Barbadian, Barbadians
BY: Belarusian, Belarusians
BE: Belgian, Belgians
BZ: Belizean, Belizeans
BJ: Beninese
BT: Bhutanese
BO: Bolivian, Bolivians
BA: Bosnian, Bosnians
BW: Botswanan, Batswana
BR: Brazilian, Brazilians
BN: Bruneian, Bruneians
BG: Bulgarian, Bulgarians
BF: Burkinabe, Burkinabè
BI: Burundian, Burundians
CV: Cape Verdean, Cape Verdeans
KH: Cambodian, Cambodians
CM: Cameroonian, Cameroonians
CA: Canadian, Canadians
CF: Central African
TD: Chadian, Chadians
CL: Chilean, Chileans
CN: Chinese
CO: Colombian, Colombians
KM: Comorian, Comorians
CD: Congolese
CR: Costa Rican, Costa Ricans
CI: Ivorian, Ivorians
HR: Croatian, Croatians, Croat, Croats
CU: Cuban, Cubans
CY: Cypriot, Cypriots
CZ: Czech, Czechs
DK: Danish, Dane, Danes
DJ: Djiboutian, Djiboutians
DO: Dominican Republic's
EC: Ecuadorian, Ecuadorians, Ecuadorean
EG: Egyptian, Egyptians
SV: Salvadoran, Salvadorans
GQ: Equatoguinean
ER: Eritrean, Eritreans
EE: Estonian, Estonians
SZ: Swazi, Swazis
ET: Ethiopian, Ethiopians
FJ: Fijian, Fijians
FI: Finnish, Finn, Finns
FR: French, Frenchman, Frenchwoman
GA: Gabonese
GM: Gambian, Gambians
GE: Georgian, Georgians
DE: German, Germans
GH: Ghanaian, Ghanaians
GR: Greek, Greeks
GD: Grenadian, Grenadians
GT: Guatemalan, Guatemalans
GN: Guinean, Guineans
GW: Bissau-Guinean
GY: Guyanese
HT: Haitian, Haitians
HN: Honduran, Hondurans
HU: Hungarian, Hungarians
IS: Icelandic, Icelander, Icelanders
IN: Indian, Indians
ID: Indonesian, Indonesians
IR: Iranian, Iranians
IQ: Iraqi, Iraqis
IE: Irish, Irishman, Irishwoman
IL: Israeli, Israelis
IT: Italian, Italians
JM: Jamaican, Jamaicans
JP: Japanese
JO: Jordanian, Jordanians
KZ: Kazakh, Kazakhs, Kazakhstani
KE: Kenyan, Kenyans
KP: North Korean, North Koreans
KR: South Korean, South Koreans
XK: Kosovar, Kosovars
KW: Kuwaiti, Kuwaitis
KG: Kyrgyz
LA: Laotian, Laotians
LV: Latvian, Latvians
LB: Lebanese
LS: Basotho
LR: Liberian, Liberians
LY: Libyan, Libyans
LI: Liechtensteiner
LT: Lithuanian, Lithuanians
LU: Luxembourgish, Luxembourger
MG: Malagasy
MW: Malawian, Malawians
MY: Malaysian, Malaysians
MV: Maldivian, Maldivians
ML: Malian, Malians
MT: Maltese
MH: Marshallese
MR: Mauritanian, Mauritanians
MU: Mauritian, Mauritians
MX: Mexican, Mexicans
FM: Micronesian, Micronesians
MD: Moldovan, Moldovans
MC: Monegasque, Monégasque
MN: Mongolian, Mongolians
ME: Montenegrin, Montenegrins
MA: Moroccan, Moroccans
MZ: Mozambican, Mozambicans
MM: Burmese
NA: Namibian, Namibians
NR: Nauruan, Nauruans
NP: Nepali, Nepalis, Nepalese
NL: Dutch
NZ: New Zealander, New Zealanders
NI: Nicaraguan, Nicaraguans
NE: Nigerien, Nigeriens
NG: Nigerian, Nigerians
MK: Macedonian, Macedonians
NO: Norwegian, Norwegians
OM: Omani, Omanis
PK: Pakistani, Pakistanis
PW: Palauan, Palauans
PS: Palestinian, Palestinians
PA: Panamanian, Panamanians
PG: Papua New Guinean
PY: Paraguayan, Paraguayans
PE: Peruvian, Peruvians
PH: Filipino, Filipinos, Filipina, Philippine
PL: Polish, Pole, Poles
PT: Portuguese
QA: Qatari, Qataris
RO: Romanian, Romanians
RU: Russian, Russians
RW: Rwandan, Rwandans
WS: Samoan, Samoans
SM: Sammarinese
SA: Saudi, Saudis
SN: Senegalese
RS: Serbian, Serbians, Serb, Serbs
SC: Seychellois
SL: Sierra Leonean, Sierra Leoneans
SG: Singaporean, Singaporeans
SK: Slovak, Slovaks, Slovakian
SI: Slovenian, Slovenians, Slovene, Slovenes
SB: Solomon Islander, Solomon Islanders
SO: Somali, Somalis
ZA: South African, South Africans
SS: South Sudanese
ES: Spanish, Spaniard, Spaniards
LK: Sri Lankan, Sri Lankans
SD: Sudanese
SR: Surinamese
SE: Swedish, Swede, Swedes
CH: Swiss
SY: Syrian, Syrians
TW: Taiwanese
TJ: Tajik, Tajiks
TZ: Tanzanian, Tanzanians
TH: Thai, Thais
TL: Timorese
TG: Togolese
TO: Tongan, Tongans
TT: Trinidadian, Trinidadians
TN: Tunisian, Tunisians
TR: Turkish, Turk, Turks
TM: Turkmen
TV: Tuvaluan, Tuvaluans
UG: Ugandan, Ugandans
UA: Ukrainian, Ukrainians
AE: Emirati, Emiratis
GB: British, Briton, Britons, English, Scottish, Welsh
US: American, Americans
UY: Uruguayan, Uruguayans
UZ: Uzbek, Uzbeks
VU: Ni-Vanuatu
VE: Venezuelan, Venezuelans
VN: Vietnamese
YE: Yemeni, Yemenis
ZM: Zambian, Zambians
ZW: Zimbabwean, Zimbabweans
GL: Greenlandic, Greenlander, Greenlanders
"""

CAPITALS = """
AF: Kabul
AL: Tirana
DZ: Algiers
AD: Andorra la Vella
AO: Luanda
AG: St. John’s
AR: Buenos Aires
AM: Yerevan
AU: Canberra
AT: Vienna
AZ: Baku
BS: Nassau
BH: Manama
BD: Dhaka
BB: Bridgetown
BY: Minsk
BE: Brussels
BZ: Belmopan
BJ: Porto-Novo
BT: Thimphu
BO: La Paz
BA: Sarajevo
BW: Gaborone
BR: Brasília
BN: Bandar Seri Begawan
BG: Sofia
BF: Ouagadougou
BI: Gitega
CV: Praia
KH: Phnom Penh
CM: Yaoundé
CA: Ottawa
CF: Bangui
TD: N’Djamena
CL: Santiago
CN: Beijing
CO: Bogotá
KM: Moroni
CG: Brazzaville
CD: Kinshasa
CR: San José
CI: Yamoussoukro
HR: Zagreb
CU: Havana
CY: Nicosia
CZ: Prague
DK: Copenhagen
DJ: Djibouti
DM: Roseau
DO: Santo Domingo
EC: Quito
EG: Cairo
SV: San Salvador
GQ: Malabo
ER: Asmara
EE: Tallinn
SZ: Mbabane
ET: Addis Ababa
FJ: Suva
FI: Helsinki
FR: Paris
GA: Libreville
GM: Banjul
GE: Tbilisi
DE: Berlin
GH: Accra
GR: Athens
GD: St. George’s
GT: Guatemala City
GN: Conakry
GW: Bissau
GY: Georgetown
HT: Port-au-Prince
HN: Tegucigalpa
HU: Budapest
IS: Reykjavík
IN: New Delhi
ID: Jakarta
IR: Tehran
IQ: Baghdad
IE: Dublin
IL: Jerusalem
IT: Rome
JM: Kingston
JP: Tokyo
JO: Amman
KZ: Astana
KE: Nairobi
KI: Tarawa
KP: Pyongyang
KR: Seoul
XK: Pristina
KW: Kuwait City
KG: Bishkek
LA: Vientiane
LV: Riga
LB: Beirut
LS: Maseru
LR: Monrovia
LY: Tripoli
LI: Vaduz
LT: Vilnius
LU: Luxembourg
MG: Antananarivo
MW: Lilongwe
MY: Kuala Lumpur
MV: Malé
ML: Bamako
MT: Valletta
MH: Majuro
MR: Nouakchott
MU: Port Louis
MX: Mexico City
FM: Palikir
MD: Chișinău
MC: Monaco
MN: Ulaanbaatar
ME: Podgorica
MA: Rabat
MZ: Maputo
MM: Naypyidaw
NA: Windhoek
NR: Yaren
NP: Kathmandu
NL: Amsterdam
NZ: Wellington
NI: Managua
NE: Niamey
NG: Abuja
MK: Skopje
NO: Oslo
OM: Muscat
PK: Islamabad
PW: Ngerulmud
PS: Ramallah
PA: Panama City
PG: Port Moresby
PY: Asunción
PE: Lima
PH: Manila
PL: Warsaw
PT: Lisbon
QA: Doha
RO: Bucharest
RU: Moscow
RW: Kigali
KN: Basseterre
LC: Castries
VC: Kingstown
WS: Apia
SM: San Marino
ST: São Tomé
SA: Riyadh
SN: Dakar
RS: Belgrade
SC: Victoria
SL: Freetown
SG: Singapore
SK: Bratislava
SI: Ljubljana
SB: Honiara
SO: Mogadishu
ZA: Pretoria
SS: Juba
ES: Madrid
LK: Colombo
SD: Khartoum
SR: Paramaribo
SE: Stockholm
CH: Bern
SY: Damascus
TW: Taipei
TJ: Dushanbe
TZ: Dodoma
TH: Bangkok
TL: Dili
TG: Lomé
TO: Nukuʻalofa
TT: Port of Spain
TN: Tunis
TR: Ankara
TM: Ashgabat
TV: Funafuti
UG: Kampala
UA: Kyiv
AE: Abu Dhabi
GB: London
US: Washington
UY: Montevideo
UZ: Tashkent
VU: Port Vila
VA: Vatican City
VE: Caracas
VN: Hanoi
YE: Sanaa
ZM: Lusaka
ZW: Harare
GL: Nuuk
"""

ZONES = """
AR: America/Argentina/Buenos_Aires
AU: Australia/Sydney
BR: America/Sao_Paulo
CA: America/Toronto
CD: Africa/Kinshasa
CL: America/Santiago
CN: Asia/Shanghai
CY: Asia/Nicosia
EC: America/Guayaquil
ES: Europe/Madrid
FM: Pacific/Pohnpei
GL: America/Nuuk
ID: Asia/Jakarta
KI: Pacific/Tarawa
KZ: Asia/Almaty
MH: Pacific/Majuro
MN: Asia/Ulaanbaatar
MX: America/Mexico_City
MY: Asia/Kuala_Lumpur
NZ: Pacific/Auckland
PF: Pacific/Tahiti
PG: Pacific/Port_Moresby
PS: Asia/Hebron
PT: Europe/Lisbon
RU: Europe/Moscow
UA: Europe/Kyiv
US: America/New_York
UZ: Asia/Tashkent
XK: Europe/Belgrade
XN: Asia/Famagusta
XS: Africa/Mogadishu
"""
