import { withSigns, withSymbols } from './international.ts';
import type { LanguageTable } from './table.ts';

/** Every syllable is a token: words of this table are cut into syllables, and phrases of several syllables are found as such. */
export const ko: LanguageTable = {
  language: 'ko',
  numbers: { 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 칠: 7, 팔: 8, 구: 9 },
  numberPhrases: {
    '두 명': 2,
    두명: 2,
    '세 명': 3,
    세명: 3,
    '네 명': 4,
    '다섯 명': 5,
    '수백 명': 100,
    '수천 명': 1000,
  },
  scales: { 십: 10, 백: 100, 천: 1e3, 만: 1e4, 억: 1e8, 조: 1e12 },
  shortScales: {},
  hedgesBefore: withSigns({
    '~': '약|대략|약 약|어림잡아',
    '<=': '최대|많게는|최다',
    '>=': '최소|적어도|최소한',
    '>': '',
    '<~': '거의',
  }),
  hedgesAfter: {
    '~': '여|여 명 가까이|여 명 안팎|명 안팎|명 정도|명 가량|가량|안팎|정도|여명|명가량',
    '>': '명이 넘는|명을 넘|명 넘|명이 넘|이 넘는|을 넘|명 넘게|명을 웃도|명을 초과',
    '>=': '명 이상|이상',
    '<=': '명 이하|이하',
    '<': '명 미만|미만',
    '<~': '명 가까이|가까이|명 육박|명에 육박',
  },
  units: withSymbols({
    people: '명|여 명|여명|인|명의',
    share: '퍼센트|프로',
    km2: '제곱킬로미터|제곱㎞|평방킬로미터',
    km: '킬로미터|킬로',
    m: '미터',
    t: '톤',
    kg: '킬로그램',
    USD: '달러',
    EUR: '유로',
    years: '년|살|세',
    months: '개월',
    weeks: '주',
    days: '일',
    hours: '시간',
    minutes: '분',
    barrels: '배럴',
  }),
  or: '또는',
};
