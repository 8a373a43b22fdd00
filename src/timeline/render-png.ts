import { createRequire } from 'node:module';
import path from 'node:path';
import type { Locale } from '../chat/chat.ts';
import { cutWords } from '../chat/quotation.ts';
import { QuelleError } from '../errors.ts';
import { type Markup, markup } from '../markup.ts';
import { describeTimeline } from './describe-timeline.ts';
import { renderSvg } from './render-svg.ts';
import type { Timeline } from './timeline.ts';

/** A picture with what it says in words. */
export interface Picture {
  readonly png: Uint8Array;
  readonly alternative: string;
}

const WIDTH = 900;
const ZOOM = 2;
/** Slack takes 1,000 characters, Discord 1,024. */
const LONGEST_ALTERNATIVE = 1000;
const FAMILY = 'Source Sans 3';

const STYLE: Markup = markup`<style>
.tl { font-family: "Source Sans 3" }
.tl-lane { fill: #f3f4f6 }
.tl-edge { fill: #4b5563 }
.p-bejaht { fill: #0b5e91 } .p-verneint,.p-nochNicht { fill: #a84300 } .p-geplant { fill: #8f4a78 } .p-andere,.p-ohneSeite { fill: #1f6f9c }
.tl-lane-name { font-weight: 600; fill: #1f2937; stroke: #f3f4f6; stroke-width: 4px; paint-order: stroke }
.tl-undated rect { stroke-dasharray: 3 3 }
.tl-tick { stroke: #d1d5db; fill: none }
.tl-faint { fill: #4b5563 }
.tl-change { stroke: #1f2937; stroke-width: 1.6; fill: none }
.tl-head { fill: #1f2937 }
.tl-contradiction { stroke: #a84300; stroke-width: 1.6; fill: none }
.tl-mark rect { fill: #1f2937; stroke: #1f2937; stroke-width: 1.5 }
.tl-hollow rect { fill: #ffffff }
.tl-number { fill: #ffffff; font-size: 12px; font-weight: 600 }
.tl-hollow .tl-number { fill: #1f2937 }
.tl-label { fill: #111827; stroke: #f3f4f6; stroke-width: 3px; paint-order: stroke }
</style>`;

/**
 * Draws a timeline as PNG, apart from the event loop. The font comes with a package; no font of the machine is used.
 * @throws QuelleError `config` where the drawing library has no build for this machine
 */
export async function renderPng(timeline: Timeline, locale: Locale): Promise<Picture> {
  const alternative = describeTimeline(timeline, locale, LONGEST_ALTERNATIVE);
  const heading = cutWords(timeline.question, 100);
  const svg = renderSvg(timeline, {
    locale,
    width: WIDTH,
    id: 'tl',
    title: heading,
    description: alternative,
    style: STYLE,
  });
  const { renderAsync } = await loadResvg();
  const image = await renderAsync(withHeading(svg, heading), {
    fitTo: { mode: 'zoom', value: ZOOM },
    background: '#ffffff',
    font: { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: FAMILY },
  });
  return { png: image.asPng(), alternative };
}

const HEADING_HEIGHT = 44;

/** The drawing with the question above it: a picture travels without its page. */
function withHeading(svg: Markup, heading: string): string {
  const size = /viewBox="0 0 (\d+) ([\d.]+)"/.exec(svg.text);
  const [width, height] = [Number(size?.[1] ?? WIDTH), Number(size?.[2] ?? 0)];
  return markup`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width + 32} ${height + HEADING_HEIGHT + 16}" width="${width + 32}" height="${height + HEADING_HEIGHT + 16}"><text x="16" y="30" font-family="${FAMILY}" font-size="19" font-weight="600" fill="#111827">${heading}</text><g transform="translate(16 ${HEADING_HEIGHT})">${svg}</g></svg>`
    .text;
}

async function loadResvg(): Promise<typeof import('@resvg/resvg-js')> {
  try {
    return await import('@resvg/resvg-js');
  } catch (error) {
    throw new QuelleError(
      'config',
      'Erwartet wird @resvg/resvg-js für diesen Rechner, es lässt sich nicht laden.',
      error,
    );
  }
}

function fontFiles(): string[] {
  const root = path.dirname(
    createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
  );
  return ['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'].map((file) =>
    path.join(root, file),
  );
}
