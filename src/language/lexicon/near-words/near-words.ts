import { ABBREVIATIONS_AND_LONG_FORMS } from './abbreviations-and-long-forms.ts';
import { ACCIDENTS_ON_THE_WAY } from './accidents-on-the-way.ts';
import { ADJECTIVES_OF_JUDGEMENT } from './adjectives-of-judgement.ts';
import { ADJECTIVES_OF_WEIGHT_AND_CHARACTER } from './adjectives-of-weight-and-character.ts';
import { ANGLICISMS } from './anglicisms.ts';
import { ASYLUM_AND_EXTREMISM } from './asylum-and-extremism.ts';
import { BUILDING_PROJECTS_AND_DELAYS } from './building-projects-and-delays.ts';
import { CARS_ROADS_AND_BICYCLES } from './cars-roads-and-bicycles.ts';
import { CHILDREN_PARENTS_OLD_HOME_OFFICE } from './children-parents-old-home-office.ts';
import { CHURCHES_AND_FAITHS } from './churches-and-faiths.ts';
import { CLIMATE_SPECIES_AND_POLLUTION } from './climate-species-and-pollution.ts';
import { CLIMATE_SPECIES_AND_POLLUTION_B } from './climate-species-and-pollution-b.ts';
import { COUPS_UNREST_AND_THRONES } from './coups-unrest-and-thrones.ts';
import { COURTS_CONSTITUTION_AND_TREATIES } from './courts-constitution-and-treaties.ts';
import { CULTURE_CELEBRITIES_TV } from './culture-and-celebrities-tv.ts';
import { CULTURE_WITHOUT_AUDIENCE } from './culture-without-audience.ts';
import { DIPLOMACY_AND_FOREIGN_POLICY } from './diplomacy-and-foreign-policy.ts';
import { DISASTERS_AND_ACCIDENTS } from './disasters-and-accidents.ts';
import { DISASTERS_OF_NATURE } from './disasters-of-nature.ts';
import { ECONOMY_AND_COMPANIES } from './economy-and-companies.ts';
import { EDUCATION_AND_SCIENCE } from './education-and-science.ts';
import { ELECTIONS } from './elections.ts';
import { ENERGY } from './energy.ts';
import { EVERYDAY_ADJECTIVES_AND_AMOUNTS } from './everyday-adjectives-and-amounts.ts';
import { EVERYDAY_VERBS } from './everyday-verbs.ts';
import { FAMILY_CHILDREN_SCHOOL } from './family-children-school.ts';
import { FIELDS_STABLES_AND_FOOD_SCANDALS } from './fields-stables-and-food-scandals.ts';
import { FIELDS_STABLES_AND_FOOD_SCANDALS_B } from './fields-stables-and-food-scandals-b.ts';
import { FIRMS_SHARES_AND_CRISES } from './firms-shares-and-crises.ts';
import { FIRMS_SHARES_AND_CRISES_B } from './firms-shares-and-crises-b.ts';
import { FOOD_AGRICULTURE_ANIMALS } from './food-and-agriculture-animals.ts';
import { GASTRONOMY_HOTELS_RETAIL } from './gastronomy-hotels-retail.ts';
import { GOVERNMENT_AND_ADMINISTRATION } from './government-and-administration.ts';
import { HEALTH_AND_MEDICINE } from './health-and-medicine.ts';
import { HOSPITALS_CARE_HOMES_AND_STAFF } from './hospitals-care-homes-and-staff.ts';
import { HOUSING_AND_BUILDING } from './housing-and-building.ts';
import { INSOLVENCY_JOBS_STATE_AID } from './insolvency-jobs-state-aid.ts';
import { INTERNET_MEDIA_JOURNALISM } from './internet-media-journalism.ts';
import { JUSTICE_AND_CRIME } from './justice-and-crime.ts';
import { LAW_MAKING_AND_RULES } from './law-making-and-rules.ts';
import { MATCHES_MEDALS_AND_DOPING } from './matches-medals-and-doping.ts';
import { MATCHES_MEDALS_AND_DOPING_B } from './matches-medals-and-doping-b.ts';
import { MIGRATION_AND_MINORITIES } from './migration-and-minorities.ts';
import { MONEY_BANKS_TAXES } from './money-banks-taxes.ts';
import { MONUMENTS_HISTORY_AND_NAMES } from './monuments-history-and-names.ts';
import { MONUMENTS_HISTORY_AND_NAMES_B } from './monuments-history-and-names-b.ts';
import { MOOD_FEAR_TRUST_POLLS } from './mood-fear-trust-polls.ts';
import { MURDER_TRIALS_AND_PRISON } from './murder-trials-and-prison.ts';
import { MURDER_TRIALS_AND_PRISON_B } from './murder-trials-and-prison-b.ts';
import { PANDEMIC_AND_DISEASE_CONTROL } from './pandemic-and-disease-control.ts';
import { PARLIAMENT_AND_PARTIES } from './parliament-and-parties.ts';
import { PEOPLE_AND_ROLES } from './people-and-roles.ts';
import { PEOPLE_THEIR_WORK_AND_PLACES } from './people-their-work-and-places.ts';
import { POLICE_AND_VIOLENCE } from './police-and-violence.ts';
import { POWER_AND_FUELS } from './power-and-fuels.ts';
import { PRESS_AND_CENSORSHIP } from './press-and-censorship.ts';
import { PRICES_TRADE_CONSUMPTION } from './prices-trade-consumption.ts';
import { PROTEST_AND_RIOTING } from './protest-and-rioting.ts';
import { REACTIONS_AND_OPINIONS } from './reactions-and-opinions.ts';
import { REASONS_RESULTS_AND_MANNER } from './reasons-results-and-manner.ts';
import { REGIONAL_WORDS } from './regional-words.ts';
import { RELIGION_AND_SOCIETY } from './religion-and-society.ts';
import { RESTRICTIONS_AND_THEIR_LIFTING } from './restrictions-and-their-lifting.ts';
import { RUMOURS_AND_FACT_CHECKS } from './rumours-and-fact-checks.ts';
import { SCANDALS_AND_CORRUPTION } from './scandals-and-corruption.ts';
import { SCHOOLS_UNIVERSITIES_EXAMS } from './schools-universities-exams.ts';
import { SOFTWARE_AND_SURVEILLANCE } from './software-and-surveillance.ts';
import { SPACE_AND_DISCOVERIES } from './space-and-discoveries.ts';
import { SPACE_AND_DISCOVERIES_B } from './space-and-discoveries-b.ts';
import { SPACE_AND_TECHNOLOGY } from './space-and-technology.ts';
import { SPORT } from './sport.ts';
import { SPORT_LEAGUES_OLYMPICS } from './sport-leagues-olympics.ts';
import { STAGE_BOOKS_AND_ART } from './stage-books-and-art.ts';
import { STRIKES_WAGES_AND_WELFARE } from './strikes-wages-and-welfare.ts';
import { TAXES_BUDGET_AND_TRADE } from './taxes-budget-and-trade.ts';
import { TERROR_HOSTAGES_AND_ESPIONAGE } from './terror-hostages-and-espionage.ts';
import { TESTS_MASKS_DISTANCE_QUARANTINE } from './tests-masks-distance-quarantine.ts';
import { TIME_AND_AMOUNT } from './time-and-amount.ts';
import { TRAFFIC_RAIL_AIR_ROAD } from './traffic-rail-air-road.ts';
import { TRAVEL_BORDERS_AIRLINES_CRUISES } from './travel-borders-airlines-cruises.ts';
import { VACCINES_AND_MEDICINES } from './vaccines-and-medicines.ts';
import { VERBS_OF_CHANGE_AND_NUMBER } from './verbs-of-change-and-number.ts';
import { VERBS_OF_LIFE_AND_HEALTH } from './verbs-of-life-and-health.ts';
import { VERBS_OF_MONEY_AND_WORK } from './verbs-of-money-and-work.ts';
import { VERBS_OF_OFFICE_COURT_AND_CONFLICT } from './verbs-of-office-court-and-conflict.ts';
import { VERBS_OF_RULES_AND_HELP } from './verbs-of-rules-and-help.ts';
import { VERBS_OF_SPEECH_AND_DISPUTE } from './verbs-of-speech-and-dispute.ts';
import { VERBS_OF_THE_CHAT } from './verbs-of-the-chat.ts';
import { VERBS_OF_THE_CHAT_B } from './verbs-of-the-chat-b.ts';
import { VERBS_OF_THE_NEWS } from './verbs-of-the-news.ts';
import { VERBS_OF_THE_NEWS_B } from './verbs-of-the-news-b.ts';
import { VERBS_OF_THE_NEWS_C } from './verbs-of-the-news-c.ts';
import { VOTES_COALITIONS_AND_RESIGNATIONS } from './votes-coalitions-and-resignations.ts';
import { WAR_AND_MILITARY } from './war-and-military.ts';
import { WARS_ARMS_AND_SANCTIONS } from './wars-arms-and-sanctions.ts';
import { WARS_ARMS_AND_SANCTIONS_B } from './wars-arms-and-sanctions-b.ts';
import { WEATHER_CLIMATE_ENVIRONMENT } from './weather-climate-environment.ts';
import { WORK_AND_WAGES } from './work-and-wages.ts';

/**
 * Every group of words by which readers and newspapers name the same thing, the words apart by a blank; for search alone, never for
 * proof. Own compilation, a file a field. Example: who asks about a "Knast" is answered by "Sie bleibt in Haft."
 */
export const NEAR_WORDS: readonly string[] = [
  ...ABBREVIATIONS_AND_LONG_FORMS,
  ...ACCIDENTS_ON_THE_WAY,
  ...ADJECTIVES_OF_JUDGEMENT,
  ...ADJECTIVES_OF_WEIGHT_AND_CHARACTER,
  ...ANGLICISMS,
  ...ASYLUM_AND_EXTREMISM,
  ...BUILDING_PROJECTS_AND_DELAYS,
  ...CARS_ROADS_AND_BICYCLES,
  ...CHILDREN_PARENTS_OLD_HOME_OFFICE,
  ...CHURCHES_AND_FAITHS,
  ...CLIMATE_SPECIES_AND_POLLUTION,
  ...CLIMATE_SPECIES_AND_POLLUTION_B,
  ...COUPS_UNREST_AND_THRONES,
  ...COURTS_CONSTITUTION_AND_TREATIES,
  ...CULTURE_CELEBRITIES_TV,
  ...CULTURE_WITHOUT_AUDIENCE,
  ...DIPLOMACY_AND_FOREIGN_POLICY,
  ...DISASTERS_AND_ACCIDENTS,
  ...DISASTERS_OF_NATURE,
  ...ECONOMY_AND_COMPANIES,
  ...EDUCATION_AND_SCIENCE,
  ...ELECTIONS,
  ...ENERGY,
  ...EVERYDAY_ADJECTIVES_AND_AMOUNTS,
  ...EVERYDAY_VERBS,
  ...FAMILY_CHILDREN_SCHOOL,
  ...FIELDS_STABLES_AND_FOOD_SCANDALS,
  ...FIELDS_STABLES_AND_FOOD_SCANDALS_B,
  ...FIRMS_SHARES_AND_CRISES,
  ...FIRMS_SHARES_AND_CRISES_B,
  ...FOOD_AGRICULTURE_ANIMALS,
  ...GASTRONOMY_HOTELS_RETAIL,
  ...GOVERNMENT_AND_ADMINISTRATION,
  ...HEALTH_AND_MEDICINE,
  ...HOSPITALS_CARE_HOMES_AND_STAFF,
  ...HOUSING_AND_BUILDING,
  ...INSOLVENCY_JOBS_STATE_AID,
  ...INTERNET_MEDIA_JOURNALISM,
  ...JUSTICE_AND_CRIME,
  ...LAW_MAKING_AND_RULES,
  ...MATCHES_MEDALS_AND_DOPING,
  ...MATCHES_MEDALS_AND_DOPING_B,
  ...MIGRATION_AND_MINORITIES,
  ...MONEY_BANKS_TAXES,
  ...MONUMENTS_HISTORY_AND_NAMES,
  ...MONUMENTS_HISTORY_AND_NAMES_B,
  ...MOOD_FEAR_TRUST_POLLS,
  ...MURDER_TRIALS_AND_PRISON,
  ...MURDER_TRIALS_AND_PRISON_B,
  ...PANDEMIC_AND_DISEASE_CONTROL,
  ...PARLIAMENT_AND_PARTIES,
  ...PEOPLE_AND_ROLES,
  ...PEOPLE_THEIR_WORK_AND_PLACES,
  ...POLICE_AND_VIOLENCE,
  ...POWER_AND_FUELS,
  ...PRESS_AND_CENSORSHIP,
  ...PRICES_TRADE_CONSUMPTION,
  ...PROTEST_AND_RIOTING,
  ...REACTIONS_AND_OPINIONS,
  ...REASONS_RESULTS_AND_MANNER,
  ...REGIONAL_WORDS,
  ...RELIGION_AND_SOCIETY,
  ...RESTRICTIONS_AND_THEIR_LIFTING,
  ...RUMOURS_AND_FACT_CHECKS,
  ...SCANDALS_AND_CORRUPTION,
  ...SCHOOLS_UNIVERSITIES_EXAMS,
  ...SOFTWARE_AND_SURVEILLANCE,
  ...SPACE_AND_DISCOVERIES,
  ...SPACE_AND_DISCOVERIES_B,
  ...SPACE_AND_TECHNOLOGY,
  ...SPORT,
  ...SPORT_LEAGUES_OLYMPICS,
  ...STAGE_BOOKS_AND_ART,
  ...STRIKES_WAGES_AND_WELFARE,
  ...TAXES_BUDGET_AND_TRADE,
  ...TERROR_HOSTAGES_AND_ESPIONAGE,
  ...TESTS_MASKS_DISTANCE_QUARANTINE,
  ...TIME_AND_AMOUNT,
  ...TRAFFIC_RAIL_AIR_ROAD,
  ...TRAVEL_BORDERS_AIRLINES_CRUISES,
  ...VACCINES_AND_MEDICINES,
  ...VERBS_OF_CHANGE_AND_NUMBER,
  ...VERBS_OF_LIFE_AND_HEALTH,
  ...VERBS_OF_MONEY_AND_WORK,
  ...VERBS_OF_OFFICE_COURT_AND_CONFLICT,
  ...VERBS_OF_RULES_AND_HELP,
  ...VERBS_OF_SPEECH_AND_DISPUTE,
  ...VERBS_OF_THE_CHAT,
  ...VERBS_OF_THE_CHAT_B,
  ...VERBS_OF_THE_NEWS,
  ...VERBS_OF_THE_NEWS_B,
  ...VERBS_OF_THE_NEWS_C,
  ...VOTES_COALITIONS_AND_RESIGNATIONS,
  ...WAR_AND_MILITARY,
  ...WARS_ARMS_AND_SANCTIONS,
  ...WARS_ARMS_AND_SANCTIONS_B,
  ...WEATHER_CLIMATE_ENVIRONMENT,
  ...WORK_AND_WAGES,
];
