/**
 * Words that carry no content of their own and are not indexed. Own list: unlike the usual ones it keeps what a
 * question turns on (nicht, kein, nie, wer, wann, wo, warum).
 * Examples: "der Rat der Stadt hat sich mit der Frage befasst", "es gibt auch andere".
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'der die das des dem den dessen deren denen derer ein eine einen einem einer eines dies diese dieser dieses ' +
    'diesen diesem jene jener jenes jenen jenem jede jeder jedes jeden jedem welche welcher welches welchen welchem ' +
    'solche solcher solches solchen solchem derselbe dieselbe dasselbe ' +
    'viel viele vielen vieler vieles manche mancher manches manchen manchem einige einiger einigen einigem ' +
    'ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man mein meine meinen meinem meiner ' +
    'meines dein deine deinen deinem deiner deines sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ' +
    'ihres unser unsere unseren unserem unserer unseres euer eure euren eurem eurer eures ' +
    'und oder aber sondern denn doch sowie bzw beziehungsweise sowohl entweder weder noch als wie wenn falls weil da ' +
    'dass daß ob obwohl während nachdem bevor bis indem sodass damit ' +
    'in im ins an am ans auf aufs aus außer bei beim mit nach zu zum zur von vom vor vorm für fürs gegen durch durchs ' +
    'um ums über übers unter unterm hinter neben zwischen ohne seit laut zufolge gemäß wegen trotz statt ' +
    'auch nur schon so sehr dann nun hier dort ja also etwa eben mal zwar dabei dazu daran darauf daraus darin davon ' +
    'dafür dagegen dadurch darüber darunter danach davor hierzu jedoch allerdings bereits immer wieder noch ' +
    'was habe hast hat haben habt hatte hattest hatten hattet hätte hättest hätten hättet gehabt ' +
    'bin bist ist sind seid war warst waren wart wäre wärst wären sei seien seiest gewesen ' +
    'werde wirst wird werden werdet wurde wurdest wurden wurdet würde würdest würden würdet worden geworden ' +
    'kann kannst können könnt konnte konnten könnte könnten soll sollst sollen sollt sollte sollten ' +
    'muss musst müssen müsst musste mussten müsste müssten darf dürfen durfte durften dürfte dürften ' +
    'will willst wollen wollt wollte wollten mag mögen mochte möchte möchten ' +
    'worauf woran woraus worin worüber worum wovon womit wofür wogegen wodurch wozu woher wohin weshalb weswegen wieso ' +
    'wieviel wobei wonach wovor worunter d h z b s t'
  )
    .toLowerCase()
    .split(' '),
);
