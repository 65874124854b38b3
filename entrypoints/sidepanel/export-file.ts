import { toClaimReview } from '../../components/panel/export/claim-review.ts';
import { toCsv } from '../../components/panel/export/csv.ts';
import { toJson } from '../../components/panel/export/json.ts';
import { toMarkdown } from '../../components/panel/export/markdown.ts';
import { headOf, recordOf } from '../../components/panel/export/record.ts';
import type { ExportForm, PanelPage, Row } from '../../components/panel/props.ts';
import type { Speaker } from '../../components/speaker.ts';
import { checkSentence } from '../../components/words/check.ts';

const types: Readonly<Record<ExportForm, { readonly ending: string; readonly type: string }>> = {
  csv: { ending: 'csv', type: 'text/csv;charset=utf-8' },
  json: { ending: 'json', type: 'application/json' },
  markdown: { ending: 'md', type: 'text/markdown;charset=utf-8' },
  jsonld: { ending: 'jsonld', type: 'application/ld+json' },
};

/** A byte order mark: without it a spreadsheet takes a CSV file for its own old encoding. */
const byteOrderMark = '\ufeff';

/** The rows as a file's text. `now`: ISO time; `program`: name and version. */
export function exportText(
  form: ExportForm,
  page: PanelPage,
  rows: readonly Row[],
  made: { readonly now: string; readonly program: string },
  speaker: Speaker,
): string {
  const head = headOf(page, made.now, made.program);
  const records = rows.map((row) => {
    const sentences = (row.answer?.checks ?? []).map((check) => checkSentence(check, speaker));
    return {
      row,
      record: recordOf(
        row,
        page,
        sentences.filter((sentence) => sentence !== null),
      ),
    };
  });
  const plain = records.map(({ record }) => record);
  const word = (key: string) => speaker.translate(`panel.columns.${key}`);
  switch (form) {
    case 'csv':
      return byteOrderMark + toCsv(head, plain);
    case 'json':
      return toJson(
        head,
        records.map(({ row, record }) => ({ ...record, comparison: row.answer?.comparison ?? null })),
      );
    case 'markdown':
      return toMarkdown(head, plain, {
        figure: word('figure'),
        topic: word('topic'),
        comparison: word('comparison'),
        origins: word('origins'),
      });
    case 'jsonld':
      return toClaimReview(
        head,
        records.filter(({ row }) => row.answer?.comparison),
      );
  }
}

/** A file name from the page's address: letters, digits and hyphens only. */
export function fileName(page: PanelPage, form: ExportForm, now: string): string {
  const host = page.url && URL.canParse(page.url) ? new URL(page.url).hostname : 'page';
  return `sidelight-${host.replace(/[^a-z0-9]+/gi, '-')}-${now.slice(0, 10)}.${types[form].ending}`;
}

/** Hands a text to the reader as a download; nothing leaves the machine. */
export function download(document: Document, name: string, text: string, form: ExportForm): void {
  const address = URL.createObjectURL(new Blob([text], { type: types[form].type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
