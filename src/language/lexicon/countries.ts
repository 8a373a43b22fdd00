/**
 * The states of the world with the words that mean them: general knowledge, own compilation. The names of further
 * territories come from the package i18n-iso-countries.
 *
 * A line: ISO 3166 code, name | adjectives | inhabitants (masculine; the feminine by rule, or written out) |
 * capital and seat of government | further names. Adjectives and inhabitants stand without endings.
 * Examples: "iranische Raketen", "ein Iraner", "Teheran weist das zurück", "der Kreml".
 */
export const COUNTRIES = `
AD Andorra|andorranisch|Andorraner|Andorra-la-Vella|
AE Emirate|emiratisch|Emirater|Abu-Dhabi Dubai|VAE Emirat
AF Afghanistan|afghanisch|Afghane Afghanin|Kabul|
AG Antigua|antiguanisch|Antiguaner|Saint-John's|
AL Albanien|albanisch|Albaner Albanerin|Tirana|
AM Armenien|armenisch|Armenier|Eriwan Jerewan|
AO Angola|angolanisch|Angolaner|Luanda|
AR Argentinien|argentinisch|Argentinier|Buenos-Aires|
AT Österreich|österreichisch|Österreicher|Wien|
AU Australien|australisch|Australier|Canberra|
AZ Aserbaidschan|aserbaidschanisch|Aserbaidschaner|Baku|
BA Bosnien|bosnisch|Bosnier|Sarajevo|Bosnien-Herzegowina Herzegowina
BB Barbados|barbadisch|Barbadier|Bridgetown|
BD Bangladesch|bangladeschisch|Bangladescher|Dhaka|Bangladesh
BE Belgien|belgisch|Belgier|Brüssel|
BF Burkina-Faso|burkinisch|Burkiner|Ouagadougou|Burkina
BG Bulgarien|bulgarisch|Bulgare Bulgarin|Sofia|
BH Bahrain|bahrainisch|Bahrainer|Manama|
BI Burundi|burundisch|Burundier|Gitega Bujumbura|
BJ Benin|beninisch|Beniner|Porto-Novo Cotonou|
BN Brunei|bruneiisch|Bruneier||
BO Bolivien|bolivianisch|Bolivianer|Sucre La-Paz|
BR Brasilien|brasilianisch|Brasilianer|Brasília Brasilia|
BS Bahamas|bahamaisch|Bahamaer|Nassau|
BT Bhutan|bhutanisch|Bhutaner|Thimphu|
BW Botswana|botswanisch|Botswaner|Gaborone|Botsuana
BY Belarus|belarussisch belarusisch weißrussisch|Belarusse Belarussin Weißrusse Weißrussin|Minsk|Weißrussland
BZ Belize|belizisch|Belizer|Belmopan|
CA Kanada|kanadisch|Kanadier|Ottawa|
CD Kongo|kongolesisch|Kongolese Kongolesin|Kinshasa|
CF Zentralafrika|zentralafrikanisch|Zentralafrikaner|Bangui|
CH Schweiz|schweizerisch|Schweizer|Bern|Eidgenossenschaft
CI Elfenbeinküste|ivorisch|Ivorer|Yamoussoukro Abidjan|
CL Chile|chilenisch|Chilene Chilenin|Santiago|
CM Kamerun|kamerunisch|Kameruner|Yaoundé Jaunde|
CN China|chinesisch|Chinese Chinesin|Peking Beijing|Volksrepublik-China
CO Kolumbien|kolumbianisch|Kolumbianer|Bogotá|
CR Costa-Rica|costa-ricanisch|Costa-Ricaner||
CU Kuba|kubanisch|Kubaner|Havanna|Cuba
CV Kap-Verde|kapverdisch|Kapverdier|Praia|Kapverden
CY Zypern|zypriotisch zyprisch|Zypriot Zyprer|Nikosia|
CZ Tschechien|tschechisch|Tscheche Tschechin|Prag|
DE Deutschland|deutsch|Deutsche|Berlin|Bundesrepublik
DJ Dschibuti|dschibutisch|Dschibutier||
DK Dänemark|dänisch|Däne Dänin|Kopenhagen|
DM Dominica|dominicanisch|Dominicaner|Roseau|
DO Dominikanische-Republik|dominikanisch|Dominikaner|Santo-Domingo|
DZ Algerien|algerisch|Algerier|Algier|
EC Ecuador|ecuadorianisch|Ecuadorianer|Quito|
EE Estland|estnisch|Este Estin|Tallinn|
EG Ägypten|ägyptisch|Ägypter|Kairo|
EH Westsahara|sahrauisch|Sahraui||
ER Eritrea|eritreisch|Eritreer|Asmara|
ES Spanien|spanisch|Spanier|Madrid|
ET Äthiopien|äthiopisch|Äthiopier|Addis-Abeba|
FI Finnland|finnisch|Finne Finnin|Helsinki|
FJ Fidschi|fidschianisch|Fidschianer|Suva|
FM Mikronesien|mikronesisch|Mikronesier|Palikir|
FR Frankreich|französisch|Franzose Französin|Paris|Élysée
GA Gabun|gabunisch|Gabuner|Libreville|
GB Großbritannien|britisch|Brite Britin|London|Vereinigtes-Königreich UK England
GD Grenada|grenadisch|Grenader||
GE Georgien|georgisch|Georgier|Tiflis Tbilissi|
GH Ghana|ghanaisch|Ghanaer|Accra|
GL Grönland|grönländisch|Grönländer|Nuuk|
GM Gambia|gambisch|Gambier|Banjul|
GN Guinea|guineisch|Guineer|Conakry|
GQ Äquatorialguinea|äquatorialguineisch|Äquatorialguineer|Malabo|
GR Griechenland|griechisch|Grieche Griechin|Athen|
GT Guatemala|guatemaltekisch|Guatemalteke Guatemaltekin||
GW Guinea-Bissau|guinea-bissauisch||Bissau|
GY Guyana|guyanisch|Guyaner|Georgetown|
HK Hongkong|hongkonger|Hongkonger||Hong-Kong
HN Honduras|honduranisch|Honduraner|Tegucigalpa|
HR Kroatien|kroatisch|Kroate Kroatin|Zagreb|
HT Haiti|haitianisch|Haitianer|Port-au-Prince|
HU Ungarn|ungarisch|Ungar Ungarin|Budapest|
ID Indonesien|indonesisch|Indonesier|Jakarta|
IE Irland|irisch|Ire Irin|Dublin|
IL Israel|israelisch|Israeli|Jerusalem|
IN Indien|indisch|Inder|Delhi Neu-Delhi|
IQ Irak|irakisch|Iraker|Bagdad|
IR Iran|iranisch|Iraner|Teheran|
IS Island|isländisch|Isländer|Reykjavík Reykjavik|
IT Italien|italienisch|Italiener|Rom|
JM Jamaika|jamaikanisch|Jamaikaner|Kingston|
JO Jordanien|jordanisch|Jordanier|Amman|
JP Japan|japanisch|Japaner|Tokio Tokyo|
KE Kenia|kenianisch|Kenianer|Nairobi|
KG Kirgisistan|kirgisisch|Kirgise Kirgisin|Bischkek|Kirgistan Kirgisien
KH Kambodscha|kambodschanisch|Kambodschaner|Phnom-Penh|
KI Kiribati|kiribatisch|Kiribatier||
KM Komoren|komorisch|Komorer|Moroni|
KN St.-Kitts|||Basseterre|
KP Nordkorea|nordkoreanisch|Nordkoreaner|Pjöngjang|
KR Südkorea|südkoreanisch|Südkoreaner|Seoul|
KW Kuwait|kuwaitisch|Kuwaiter||
KZ Kasachstan|kasachisch kasachstanisch|Kasache Kasachin|Astana Nursultan|
LA Laos|laotisch|Laote Laotin|Vientiane|
LB Libanon|libanesisch|Libanese Libanesin|Beirut|
LC St.-Lucia|lucianisch|Lucianer|Castries|
LI Liechtenstein|liechtensteinisch|Liechtensteiner|Vaduz|
LK Sri-Lanka|sri-lankisch|Sri-Lanker|Colombo|
LR Liberia|liberianisch|Liberianer|Monrovia|
LS Lesotho|lesothisch|Lesother|Maseru|
LT Litauen|litauisch|Litauer|Vilnius Wilna|
LU Luxemburg|luxemburgisch|Luxemburger||
LV Lettland|lettisch|Lette Lettin|Riga|
LY Libyen|libysch|Libyer|Tripolis|
MA Marokko|marokkanisch|Marokkaner|Rabat|
MC Monaco|monegassisch|Monegasse Monegassin||
MD Moldau|moldauisch moldawisch|Moldauer Moldawier|Chișinău Chisinau|Moldawien Moldova
ME Montenegro|montenegrinisch|Montenegriner|Podgorica|
MG Madagaskar|madagassisch|Madagasse Madagassin|Antananarivo|
MH Marshallinseln|marshallisch|Marshaller|Majuro|
MK Nordmazedonien|nordmazedonisch mazedonisch|Nordmazedonier Mazedonier|Skopje|Mazedonien
ML Mali|malisch|Malier|Bamako|
MM Myanmar|myanmarisch birmanisch burmesisch|Myanmare Birmane Burmese|Naypyidaw Rangun|Birma Burma
MN Mongolei|mongolisch|Mongole Mongolin|Ulan-Bator Ulaanbaatar|
MR Mauretanien|mauretanisch|Mauretanier|Nouakchott|
MT Malta|maltesisch|Malteser|Valletta|
MU Mauritius|mauritisch|Mauritier|Port-Louis|
MV Malediven|maledivisch|Malediver|Malé|
MW Malawi|malawisch|Malawier|Lilongwe|
MX Mexiko|mexikanisch|Mexikaner|Mexiko-Stadt|
MY Malaysia|malaysisch|Malaysier|Kuala-Lumpur|
MZ Mosambik|mosambikanisch|Mosambikaner|Maputo|
NA Namibia|namibisch|Namibier|Windhoek|
NE Niger|nigrisch|Nigrer|Niamey|
NG Nigeria|nigerianisch|Nigerianer|Abuja|
NI Nicaragua|nicaraguanisch|Nicaraguaner|Managua|
NL Niederlande|niederländisch holländisch|Niederländer Holländer|Amsterdam Den-Haag|Holland
NO Norwegen|norwegisch|Norweger|Oslo|
NP Nepal|nepalesisch|Nepalese Nepalesin|Kathmandu|
NR Nauru|nauruisch|Nauruer||
NZ Neuseeland|neuseeländisch|Neuseeländer|Wellington|
OM Oman|omanisch|Omaner|Maskat|
PA Panama|panamaisch|Panamaer||
PE Peru|peruanisch|Peruaner|Lima|
PG Papua-Neuguinea|papua-neuguineisch|Papua-Neuguineer|Port-Moresby|
PH Philippinen|philippinisch|Philippiner Filipino Filipina|Manila|
PK Pakistan|pakistanisch|Pakistaner Pakistani|Islamabad|
PL Polen|polnisch|Pole Polin|Warschau|
PS Palästina|palästinensisch|Palästinenser|Ramallah|
PT Portugal|portugiesisch|Portugiese Portugiesin|Lissabon|
PW Palau|palauisch|Palauer||
PY Paraguay|paraguayisch|Paraguayer|Asunción|
QA Katar|katarisch|Katarer|Doha|
RO Rumänien|rumänisch|Rumäne Rumänin|Bukarest|
RS Serbien|serbisch|Serbe Serbin|Belgrad|
RU Russland|russisch|Russe Russin|Moskau|Kreml
RW Ruanda|ruandisch|Ruander|Kigali|
SA Saudi-Arabien|saudi-arabisch saudisch saudiarabisch|Saudi Saudi-Araber|Riad|Saudiarabien
SB Salomonen|salomonisch|Salomoner|Honiara|
SC Seychellen|seychellisch|Seycheller||
SD Sudan|sudanesisch|Sudanese Sudanesin|Khartum|
SE Schweden|schwedisch|Schwede Schwedin|Stockholm|
SG Singapur|singapurisch|Singapurer||
SI Slowenien|slowenisch|Slowene Slowenin|Ljubljana|
SK Slowakei|slowakisch|Slowake Slowakin|Bratislava|
SL Sierra-Leone|sierra-leonisch|Sierra-Leoner|Freetown|
SM San-Marino|san-marinesisch|San-Marinese||
SN Senegal|senegalesisch|Senegalese Senegalesin|Dakar|
SO Somalia|somalisch|Somalier|Mogadischu|
SR Suriname|surinamisch|Surinamer|Paramaribo|
SS Südsudan|südsudanesisch|Südsudanese Südsudanesin|Juba|
ST São-Tomé|são-toméisch|||
SV El-Salvador|salvadorianisch|Salvadorianer|San-Salvador|
SY Syrien|syrisch|Syrer|Damaskus|
SZ Eswatini|swasiländisch|Swasi|Mbabane|Swasiland
TD Tschad|tschadisch|Tschader|N'Djamena|
TG Togo|togoisch|Togoer|Lomé|
TH Thailand|thailändisch|Thailänder|Bangkok|
TJ Tadschikistan|tadschikisch|Tadschike Tadschikin|Duschanbe|
TL Osttimor|osttimoresisch|Osttimorese|Dili|Timor-Leste
TM Turkmenistan|turkmenisch|Turkmene Turkmenin|Aschgabat|
TN Tunesien|tunesisch|Tunesier|Tunis|
TO Tonga|tongaisch|Tongaer||
TR Türkei|türkisch|Türke Türkin|Ankara|
TT Trinidad|trinidadisch|Trinidader|Port-of-Spain|
TV Tuvalu|tuvaluisch|Tuvaluer||
TW Taiwan|taiwanisch taiwanesisch|Taiwaner Taiwanese Taiwanesin|Taipeh|
TZ Tansania|tansanisch|Tansanier|Dodoma Daressalam|
UA Ukraine|ukrainisch|Ukrainer|Kiew Kyjiw|
UG Uganda|ugandisch|Ugander|Kampala|
US USA|amerikanisch us-amerikanisch|Amerikaner US-Amerikaner|Washington|US U.S. Vereinigte-Staaten Amerika Pentagon Weißes-Haus
UY Uruguay|uruguayisch|Uruguayer|Montevideo|
UZ Usbekistan|usbekisch|Usbeke Usbekin|Taschkent|
VA Vatikan|vatikanisch|||Vatikanstadt
VC St.-Vincent|vincentisch|Vincenter|Kingstown|
VE Venezuela|venezolanisch|Venezolaner|Caracas|
VN Vietnam|vietnamesisch|Vietnamese Vietnamesin|Hanoi|
VU Vanuatu|vanuatuisch|Vanuatuer||
WS Samoa|samoanisch|Samoaner|Apia|
XK Kosovo|kosovarisch|Kosovare Kosovarin|Pristina|
YE Jemen|jemenitisch|Jemenit|Sanaa|
ZA Südafrika|südafrikanisch|Südafrikaner|Pretoria Kapstadt|
ZM Sambia|sambisch|Sambier|Lusaka|
ZW Simbabwe|simbabwisch|Simbabwer|Harare|
`;

/** The adjectives of the table that have no hyphen: "libysch". */
export const COUNTRY_ADJECTIVES: readonly string[] = COUNTRIES.trim()
  .split('\n')
  .flatMap((line) => line.split('|')[1]?.split(' ') ?? [])
  .filter((adjective) => /^\p{Ll}+sch$/u.test(adjective));
