/** A channel for rights in general answers nothing where the right to withdraw consent is not named. */
import { absent } from '../answers.ts';
import type { Detector } from '../detector.ts';

export const consentWithdrawal: Detector = (_findings, recogniser, cued) =>
  cued.parts?.includes('that') ? cued : absent(recogniser.id);
