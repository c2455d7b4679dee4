/** The coded detectors by the names that recogniser files call them. */
import type { Detector } from './detector.ts';
import { consentWithdrawal } from './detectors/consent-withdrawal.ts';
import { marketingWithoutConsent } from './detectors/marketing-without-consent.ts';

export const DETECTORS: Readonly<Record<string, Detector>> = {
  'consent-withdrawal': consentWithdrawal,
  'marketing-without-consent': marketingWithoutConsent,
};
