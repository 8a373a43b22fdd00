import type { Locale } from '../chat.ts';
import { LONGEST_COMMENT } from '../evidence.ts';
import { stringsOf } from '../strings/strings.ts';
import { plain } from './block.ts';
import { REPORT_VIEW } from './registrations.ts';
import type { SlackPlace } from './slack-api.ts';

/** What comes back with the form: the button it was opened by, and where. */
export interface ReportContext extends SlackPlace {
  readonly id: string;
}

const BLOCK = 'comment';

/** The form in which a person says what is wrong about a statement. */
export function renderReportView(context: ReportContext, locale: Locale): Readonly<Record<string, unknown>> {
  const { reportHeading, reportQuestion, reportHint, reportSend, reportCancel } = stringsOf(locale).evidence;
  const input = {
    type: 'plain_text_input',
    action_id: BLOCK,
    multiline: true,
    max_length: LONGEST_COMMENT,
    placeholder: plain(reportHint),
  };
  return {
    type: 'modal',
    callback_id: REPORT_VIEW,
    private_metadata: JSON.stringify(context),
    title: plain(reportHeading),
    submit: plain(reportSend),
    close: plain(reportCancel),
    blocks: [
      { type: 'input', block_id: BLOCK, optional: true, label: plain(reportQuestion), element: input },
    ],
  };
}

/** The part of a sent form that matters. */
export interface SentReportView {
  readonly private_metadata: string;
  readonly state: {
    readonly values: Readonly<
      Record<string, Readonly<Record<string, { readonly value?: string | null | undefined }>>>
    >;
  };
}

/** What a sent form says; null for one that is none of ours. */
export function readReportView({
  private_metadata: metadata,
  state,
}: SentReportView): (ReportContext & { readonly comment: string }) | null {
  try {
    const context: unknown = JSON.parse(metadata);
    if (typeof context !== 'object' || context === null) return null;
    const { id, channel, thread } = context as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || typeof channel !== 'string') return null;
    const comment = state.values[BLOCK]?.[BLOCK]?.value ?? '';
    return { id, channel, ...(typeof thread === 'string' && { thread }), comment };
  } catch {
    return null;
  }
}
