import type { PanelAnswer } from '../props.ts';
import type { ExportHead, ExportRecord } from './record.ts';

/** A record with the whole comparison it is drawn from. */
export type JsonFigure = ExportRecord & { readonly comparison: PanelAnswer['comparison'] };

/** Everything, for programs. `format` changes when fields change their meaning. */
export function toJson(head: ExportHead, figures: readonly JsonFigure[]): string {
  return `${JSON.stringify({ format: 'sidelight-figures-1', page: head, figures }, null, 2)}\n`;
}
