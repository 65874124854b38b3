/** The parts of the card that other surfaces show as well. */
export { DerivedValues, Later, OwnClaims } from './Beyond.tsx';
export { Checks } from './Checks.tsx';
export { MatchedWords } from './MatchedWords.tsx';
export { Definitions, Reasons } from './Reasons.tsx';
export { Remarks } from './Remarks.tsx';
