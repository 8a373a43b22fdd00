/**
 * Abbreviations written with a full stop, as they are written, without the stop. Own compilation from general German
 * usage. Those that are also words or names stand only in the spelling that tells them apart ("max." but not
 * "Max.").
 */

/** Belong to what follows: "Dr. Muster", "z. B. hier", "ca. 30", "Nr. 5". */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Dr Prof Dipl Ing Mag med phil jur rer nat hc habil St Sr Hl Hr Fr Frl Frhr Gen Lt Hptm Nr nr Art Abs Ziff Lit Bd ' +
    'Kap Vgl vgl Ca ca Bzw bzw evtl ggf sog insb insbes inkl exkl zzgl einschl max min mind geb gest verh gesch ehem ' +
    'verst dt engl frz russ lat griech amerik span ital österr bes allg urspr eigtl Abk Tel Fax Hrsg hrsg Red verf ' +
    'übers lt wg bzgl stv stellv Vors kath südl nördl westl östl zw gegr spez entspr Mr Mrs Ms Sen rd op vs bspw bsp Jan Feb Febr ' +
    'Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa z.B Z.B d.h D.h u.a U.a i.d.R z.T o.g s.o s.u v.a i.V a.M ' +
    'p.m a.D U.S u.U i.S z.Z'
  ).split(' '),
);

/** May stand at the end of a sentence as well as inside it: "usw.", "3 Mio. Euro", "Muster & Co. liefert". */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mio Mrd Tsd Bio usw etc usf Co Inc Corp Ltd jr Jr sen str Str pl Pl Bhf Hbf Jh Jhd Chr v.Chr n.Chr e.V i.R Std Min ' +
    'Sek Proz ff dgl o.ä u.ä a.d.R'
  ).split(' '),
);
