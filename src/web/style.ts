import { markup } from '../markup.ts';

/**
 * The pages' only style sheet, in the page itself so that the first paint needs one round trip. Colours keep a contrast of
 * 4.5 to 1 for text and 3 to 1 for what can be used, in both themes; nothing is said by colour alone.
 */
export const STYLE = markup`
:root{color-scheme:light dark;--bg:#fdfdfc;--ink:#1a1d21;--soft:#545b64;--line:#d5d8dc;--edge:#767d86;--band:#f3f4f5;--link:#0b4f8a;--mark:#fff0b8;--aim:#ffd75e;--yes:#0b5e91;--no:#a84300;--open:#545b64;--plan:#8f4a78;--other:#1f6f9c}
@media(prefers-color-scheme:dark){:root{--bg:#15181b;--ink:#e8eaec;--soft:#a9b1ba;--line:#363c43;--edge:#8a939d;--band:#1f2428;--link:#8ec5f5;--mark:#4a4012;--aim:#7a6610;--yes:#7cbdec;--no:#f5a06c;--open:#b4bcc5;--plan:#e3a4cc;--other:#8fcbe8}}
*{box-sizing:border-box}
html{font:100%/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Source Sans 3","Noto Sans",sans-serif;background:var(--bg);color:var(--ink);-webkit-text-size-adjust:100%}
body{margin:0 auto;max-width:60rem;padding:0 1rem 3rem;overflow-wrap:break-word}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,button:focus-visible,input:focus-visible,textarea:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:var(--bg);padding:.5rem;z-index:2}
.top{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;align-items:baseline;justify-content:space-between;padding:.8rem 0;border-bottom:1px solid var(--line);margin-bottom:1.5rem}
.top p{margin:0}
.top a,.foot a,.acts a,.pager a,.topics a{display:inline-block;min-height:1.5rem}
.brand{font-weight:700;font-size:1.1rem;color:var(--ink);text-decoration:none}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem}
h2{font-size:1.2rem;line-height:1.3;margin:2rem 0 .6rem}
h3{font-size:1rem;margin:1.5rem 0 .4rem}
.soft{color:var(--soft);font-size:.94rem}
.soft p,p.soft{margin:.3rem 0}
form.ask{margin:1.2rem 0}
label{display:block;font-weight:600;margin-bottom:.2rem}
input,textarea{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--edge);border-radius:4px;padding:.5rem .6rem;width:100%;min-height:2.6rem}
button{font:inherit;font-weight:600;color:var(--bg);background:var(--link);border:1px solid var(--link);border-radius:4px;padding:.5rem 1.1rem;min-height:2.6rem;cursor:pointer}
.line{display:flex;gap:.5rem}
.line input{flex:1}
.grid{display:grid;grid-template-columns:repeat(auto-fit,minmax(11rem,1fr));gap:.8rem;margin:.8rem 0}
details{margin:0}
.acts li:has(details[open]){flex-basis:100%}
form details{margin:.5rem 0}
summary{cursor:pointer;color:var(--link);min-height:1.5rem;width:fit-content}
.pos{border-left:4px solid var(--open);padding-left:1rem;margin:1.5rem 0}
.pos h2{margin-top:0}
.p-bejaht{border-color:var(--yes)}.p-verneint,.p-nochNicht{border-color:var(--no)}.p-geplant{border-color:var(--plan)}.p-andere,.p-ohneSeite{border-color:var(--other)}
.said{margin:0 0 1.4rem}
.said blockquote{margin:0 0 .3rem;font-size:1.08rem}
.num{color:var(--soft);font-variant-numeric:tabular-nums;margin-right:.4rem}
.who{font-weight:700}
.badge{border:1px solid var(--edge);border-radius:3px;padding:0 .35rem;font-size:.82rem;font-weight:600;white-space:nowrap}
.acts{display:flex;flex-wrap:wrap;gap:.1rem 1.2rem;margin:.3rem 0 0;padding:0;list-style:none}
.copy{user-select:all;-webkit-user-select:all;background:var(--band);border:1px solid var(--line);border-radius:4px;padding:.5rem .7rem;margin:.3rem 0}
.note{background:var(--band);border:1px solid var(--line);border-radius:4px;padding:.6rem .8rem;margin:1rem 0}
.note p{margin:.2rem 0}
ul.plain{list-style:none;padding:0;margin:.4rem 0}
.text{max-width:none}
.row{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 1.6rem;align-items:start}
.row p{margin:0 0 1rem;white-space:pre-line}
.row ol{list-style:none;margin:0 0 1rem;padding:0;font-size:.9rem;line-height:1.4}
.row li{margin-bottom:.5rem;border-left:3px solid var(--line);padding-left:.6rem}
mark{background:var(--mark);color:inherit;padding:.08em 0;scroll-margin-top:30vh;-webkit-box-decoration-break:clone;box-decoration-break:clone}
mark[data-n]::before{content:attr(data-n);font-size:.7rem;font-weight:700;vertical-align:super;padding:0 .15em;line-height:0}
mark:target,mark.aim,mark.aim mark{background:var(--aim);text-decoration:underline 2px;text-underline-offset:.2em}
.wide{overflow-x:auto;margin:.6rem 0}
.tl{display:block;max-width:100%;height:auto;font-family:inherit}
.tl text{fill:var(--ink)}
.narrow{display:none}
.tl .tl-lane{fill:var(--band)}.tl .tl-edge{fill:var(--open)}.tl .p-bejaht{fill:var(--yes)}.tl .p-verneint,.tl .p-nochNicht{fill:var(--no)}.tl .p-geplant{fill:var(--plan)}.tl .p-andere,.tl .p-ohneSeite{fill:var(--other)}
.tl .tl-lane-name{font-weight:700;stroke:var(--band);stroke-width:4px;paint-order:stroke}
.tl .tl-tick{stroke:var(--line);fill:none}.tl .tl-faint{fill:var(--soft)}
.tl .tl-change{stroke:var(--ink);stroke-width:1.6;fill:none}.tl .tl-head{fill:var(--ink)}
.tl .tl-contradiction{stroke:var(--no);stroke-width:1.6;fill:none}
.tl .tl-mark rect{fill:var(--ink);stroke:var(--ink);stroke-width:1.5}.tl .tl-hollow rect{fill:var(--bg)}.tl .tl-undated rect{stroke-dasharray:3 3}
.tl .tl-number{fill:var(--bg);font-size:12px;font-weight:700}.tl .tl-hollow .tl-number{fill:var(--ink)}
.tl .tl-label{stroke:var(--band);stroke-width:3px;paint-order:stroke}
.topics,.pager{display:flex;flex-wrap:wrap;gap:.2rem 1rem;padding:0;margin:.4rem 0 1rem;list-style:none}
[aria-current]{font-weight:700;color:var(--ink)}
.foot{border-top:1px solid var(--line);margin-top:3rem;padding-top:.8rem}
@media(max-width:46rem){.row{grid-template-columns:minmax(0,1fr)}.row ol{padding-left:.8rem}.wide{display:none}.narrow{display:block}h1{font-size:1.35rem}.line{flex-wrap:wrap}.line input{flex:1 1 100%}}
@media print{:root{color-scheme:light;--bg:#fff;--ink:#000;--soft:#333;--line:#999;--edge:#666;--band:#fff;--link:#000;--mark:#eee;--aim:#ddd;--yes:#0b5e91;--no:#a84300;--open:#545b64;--plan:#8f4a78;--other:#1f6f9c}html{font-size:10.5pt}body{max-width:none;padding:0}form,.top nav,.acts,.skip,.pager,.topics,.noprint{display:none}.said,.row,.tl{break-inside:avoid}h2,h3{break-after:avoid}.wide{display:block}.narrow{display:none}mark{outline:1px solid #999}a[href^="http"]::after{content:" <" attr(href) ">";font-size:.85em;overflow-wrap:anywhere}}
@media(prefers-contrast:more){:root{--soft:var(--ink);--line:var(--ink)}}
`;
