/**
 * `page/` may not import `platform/`, so that some shapes stand in both. Here the compiler holds them together: where an
 * answer is read, what is sent must be what is asked for, and where the two are one thing, they must be it both ways.
 */
import { describe, expectTypeOf, it } from 'vitest';
import type * as attend from '../../../page/attend/background.ts';
import type { PageAnswer, PageRequest } from '../../../page/attend/contract.ts';
import type * as marks from '../../../page/marks/mark.ts';
import type { PageHead } from '../../../page/metadata.ts';
import type { PagePreferences } from '../../../page/preferences.ts';
import type { Counts, Mark } from '../../../platform/messages/mark.ts';
import type { Preferences } from '../../../platform/messages/preferences.ts';
import type { Result } from '../../../platform/messages/result.ts';
import type { Answers, SilenceRule, ToBackground } from '../../../platform/messages/to-background.ts';
import type { PageAnswers, Source, ToPage } from '../../../platform/messages/to-page.ts';
import type { ToPanel } from '../../../platform/messages/to-panel.ts';

type Asked<Kind extends ToBackground['kind']> = Extract<ToBackground, { kind: Kind }>;

describe('what is one thing in page and platform', () => {
  it('preferences', () => {
    expectTypeOf<PagePreferences>().toExtend<Preferences>();
    expectTypeOf<Preferences>().toExtend<PagePreferences>();
  });
  it('counts', () => expectTypeOf<marks.Counts>().toEqualTypeOf<Counts>());
  it('the source of a mark', () => expectTypeOf<marks.Source>().toEqualTypeOf<Source>());
  it('the rule of “not this”', () => {
    expectTypeOf<attend.Rule>().toExtend<SilenceRule>();
    expectTypeOf<SilenceRule>().toExtend<attend.Rule>();
  });
  it('what is asked of a page', () => {
    expectTypeOf<ToPage>().toExtend<PageRequest>();
    expectTypeOf<PageRequest['kind']>().toEqualTypeOf<ToPage['kind']>();
    expectTypeOf<Extract<PageRequest, { kind: 'reveal' }>>().toExtend<Extract<ToPage, { kind: 'reveal' }>>();
    expectTypeOf<Extract<PageRequest, { kind: 'source' }>>().toExtend<Extract<ToPage, { kind: 'source' }>>();
    expectTypeOf<keyof PageAnswers>().toEqualTypeOf<ToPage['kind']>();
  });
  it('what is asked of the background', () => expectTypeOf<keyof Answers>().toEqualTypeOf<ToBackground['kind']>());
});

describe('what the background answers is what the page asks for', () => {
  it('marks: the page needs no field that is not sent', () => {
    expectTypeOf<Mark>().toExtend<marks.Mark>();
    expectTypeOf<Omit<Mark, 'why' | 'near'>>().toEqualTypeOf<marks.Mark>();
  });
  it('an analysis', () => expectTypeOf<Answers['analyse']>().toExtend<marks.Found>());
  it('the head of a page', () => expectTypeOf<Answers['analyse']['head']>().toEqualTypeOf<PageHead>());
  it('a figure', () => {
    expectTypeOf<Answers['compare']>().toExtend<attend.FigureAnswer>();
    expectTypeOf<Omit<Answers['compare'], 'packs'>>().toEqualTypeOf<attend.FigureAnswer>();
  });
  it('a name', () => expectTypeOf<Answers['place']>().toEqualTypeOf<attend.NameAnswer>());
  it('or why there is no answer', () => {
    expectTypeOf<Result<null>>().toExtend<marks.Answer<null>>();
    expectTypeOf<PageAnswer>().toExtend<Result<unknown>>();
  });
});

describe('what the page sends is what the background takes', () => {
  it('a source', () => {
    expectTypeOf<marks.Source['at']>().toExtend<Asked<'compare'>['at']>();
    expectTypeOf<marks.Source['page']>().toExtend<Asked<'compare'>['page']>();
    expectTypeOf<marks.Source['candidates']>().toExtend<Asked<'place'>['candidates']>();
  });
  it('its state', () => expectTypeOf<marks.Counts>().toExtend<Asked<'state'>['counts']>());
  it('what it tells the panel', () => expectTypeOf<Parameters<attend.Background['tell']>[0]>().toExtend<ToPanel>());
});
