/**
 * Words as people type them who write as they speak, and how they are written; small letters. Own compilation. Two words in one
 * ("isses", "haste") become two; articles cut short only count before another word.
 */
export const SPOKEN_WORDS: ReadonlyMap<string, string> = new Map(
  (
    'nich=nicht nit=nicht nix=nichts is=ist isn=ist_ein isse=ist_sie isser=ist_er isses=ist_es ists=ist_es sin=sind ham=haben hamse=haben_sie ' +
    'gings=ging_es kriegts=kriegt_es bekommts=bekommt_es hats=hat_es hatn=hat_ein hab=habe habs=habe_es gibts=gibt_es gibs=gibt_es gabs=gab_es gehts=geht_es kommts=kommt_es wirds=wird_es wars=war_es ' +
    'warn=waren solls=soll_es kanns=kann_es darfs=darf_es obs=ob_es wenns=wenn_es wos=wo_es wies=wie_es werdn=werden wern=werden ' +
    'haste=hast_du biste=bist_du kannste=kannst_du weißte=weißt_du willste=willst_du meinste=meinst_du glaubste=glaubst_du siehste=siehst_du ' +
    'gibste=gibst_du machste=machst_du kriegste=kriegst_du wat=was dat=das det=das et=es ick=ich ik=ich jetz=jetzt jez=jetzt jetze=jetzt nochn=noch_ein ' +
    'aufm=auf_dem ausm=aus_dem fürn=für_ein fürs=für_das mitm=mit_dem vorm=vor_dem hinterm=hinter_dem unterm=unter_dem überm=über_dem übers=über_das ' +
    'vllt=vielleicht vlt=vielleicht evtl=eventuell mglw=möglicherweise bzgl=bezüglich wg=wegen lt=laut ggf=gegebenenfalls warscheinlich=wahrscheinlich wiso=wieso wieviele=wie_viele ' +
    'wieviel=wie_viel garnicht=gar_nicht garkein=gar_kein garkeine=gar_keine nochnicht=noch_nicht irgendne=irgendeine'
  )
    .split(' ')
    .map((entry) => {
      const [spoken = '', written = ''] = entry.split('=');
      return [spoken, written.replaceAll('_', ' ')];
    }),
);

export const SPOKEN_ARTICLES: ReadonlyMap<string, string> = new Map([
  ['n', 'ein'],
  ["'n", 'ein'],
  ['ne', 'eine'],
  ["'ne", 'eine'],
  ['nen', 'einen'],
  ['nem', 'einem'],
  ['ner', 'einer'],
]);
