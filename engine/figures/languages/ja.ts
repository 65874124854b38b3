import { withSigns, withSymbols } from './international.ts';
import type { LanguageTable } from './table.ts';

/** Ideographs and kana are tokens of their own, as in Korean. */
export const ja: LanguageTable = {
  language: 'ja',
  numbers: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  scales: { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 億: 1e8, 兆: 1e12 },
  shortScales: {},
  hedgesBefore: withSigns({
    '~': 'およそ|約|ほぼ|推定|おおよそ',
    '<=': '最大|最大で|多くて',
    '>=': '少なくとも|最低|最低でも',
  }),
  hedgesAfter: {
    '~': '人あまり|人余り|人ほど|人程度|人前後|あまり|ほど|程度|前後|人規模',
    '>': '人を超え|を超え|人超|超',
    '>=': '人以上|以上',
    '<=': '人以下|以下',
    '<': '人未満|未満',
    '<~': '人近く|近く|人弱',
  },
  units: withSymbols({
    people: '人|名|人の',
    share: 'パーセント|%|％',
    km2: '平方キロメートル|平方キロ',
    km: 'キロメートル|キロ',
    m: 'メートル',
    t: 'トン',
    kg: 'キログラム',
    USD: 'ドル|米ドル',
    EUR: 'ユーロ',
    years: '年|歳|年間',
    months: 'か月|カ月|ヶ月',
    weeks: '週間',
    days: '日|日間',
    hours: '時間',
    minutes: '分|分間',
    barrels: 'バレル',
  }),
  to: '~',
  toPhrases: 'から|ないし',
  changesAfter:
    'に増|に減|に急|に激|に拡大|に縮小|に引き|に上昇|に低下|に上方|に下方|に上が|に下が|に落|に膨|に修正|に変|になった|になり|へ',
  or: 'または',
};
