import coopAgreesThenReverts from './coop/agrees-then-reverts';
import coopDisorganised from './coop/disorganised';
import coopDragsEveryoneIn from './coop/drags-everyone-in';
import coopEmptyPromise from './coop/empty-promise';
import coopIgnoresInstructions from './coop/ignores-instructions';
import coopNoResources from './coop/no-resources';
import coopNotMyProblem from './coop/not-my-problem';
import coopRefusesAnswers from './coop/refuses-answers';
import coopRefusesPlan from './coop/refuses-plan';
import coopUnmetRequest from './coop/unmet-request';
import fitBusinessModel from './fit/business-model';
import fitCompanySize from './fit/company-size';
import fitIndustry from './fit/industry';
import fitRevenue from './fit/revenue';
import fitTerritory from './fit/territory';
import fitTimezone from './fit/timezone';
import goodAppreciation from './good/appreciation';
import goodCooperates from './good/cooperates';
import goodDeadline from './good/deadline';
import goodNoHurry from './good/no-hurry';
import goodPays from './good/pays';
import goodPriceAccepted from './good/price-accepted';
import memoryBlamesOwnRequest from './memory/blames-own-request';
import memoryContradiction from './memory/contradiction';
import memoryForgotAgreement from './memory/forgot-agreement';
import memoryRepeatedQuestion from './memory/repeated-question';
import memoryResentMaterial from './memory/resent-material';
import priceDevaluesWork from './price/devalues-work';
import priceDiscount from './price/discount';
import priceExpensive from './price/expensive';
import priceFreeExtra from './price/free-extra';
import priceFreeTrial from './price/free-trial';
import priceFutureBait from './price/future-bait';
import pricePaymentDodge from './price/payment-dodge';
import priceTinyBudget from './price/tiny-budget';
import scopeLateChange from './scope/late-change';
import scopeMagicWand from './scope/magic-wand';
import scopeNoTradeoff from './scope/no-tradeoff';
import scopeToolFixation from './scope/tool-fixation';
import scopeVagueGoal from './scope/vague-goal';
import timeBursts from './time/bursts';
import timeImpulsiveSwings from './time/impulsive-swings';
import timeMeetingPush from './time/meeting-push';
import timeNoTime from './time/no-time';
import timeNotPriority from './time/not-priority';
import timeOffHours from './time/off-hours';
import timeReplyAsymmetry from './time/reply-asymmetry';
import timeReschedule from './time/reschedule';
import timeRush from './time/rush';
import timeSluggish from './time/sluggish';
import toneBlame from './tone/blame';
import toneEntitlement from './tone/entitlement';
import toneGush from './tone/gush';
import toneOutburst from './tone/outburst';
import toneRude from './tone/rude';
import toneSwearing from './tone/swearing';
import toneThreat from './tone/threat';
import trustBlamesPredecessor from './trust/blames-predecessor';
import trustContractNitpick from './trust/contract-nitpick';
import trustDistrust from './trust/distrust';
import trustIgnoresRefusal from './trust/ignores-refusal';
import trustNoContract from './trust/no-contract';
import trustOffPlatform from './trust/off-platform';
import trustProcessOverride from './trust/process-override';
import trustWinLose from './trust/win-lose';
import type { Signal } from './types';
import valueDependence from './value/dependence';
import valueTimeSink from './value/time-sink';

/** Every signal of the product, in the order in which people see them: groups, then signals within a group. */
export const signals: readonly Signal[] = [
  priceDiscount,
  priceExpensive,
  priceFreeExtra,
  priceFreeTrial,
  priceTinyBudget,
  pricePaymentDodge,
  priceDevaluesWork,
  priceFutureBait,
  scopeLateChange,
  scopeVagueGoal,
  scopeToolFixation,
  scopeMagicWand,
  scopeNoTradeoff,
  trustProcessOverride,
  trustDistrust,
  trustContractNitpick,
  trustWinLose,
  trustBlamesPredecessor,
  trustNoContract,
  trustOffPlatform,
  trustIgnoresRefusal,
  timeRush,
  timeMeetingPush,
  timeReschedule,
  timeNoTime,
  timeNotPriority,
  timeReplyAsymmetry,
  timeImpulsiveSwings,
  timeBursts,
  timeSluggish,
  timeOffHours,
  toneRude,
  toneSwearing,
  toneOutburst,
  toneGush,
  toneEntitlement,
  toneThreat,
  toneBlame,
  coopRefusesAnswers,
  coopIgnoresInstructions,
  coopRefusesPlan,
  coopNoResources,
  coopNotMyProblem,
  coopDisorganised,
  coopDragsEveryoneIn,
  coopEmptyPromise,
  coopUnmetRequest,
  coopAgreesThenReverts,
  memoryRepeatedQuestion,
  memoryResentMaterial,
  memoryForgotAgreement,
  memoryContradiction,
  memoryBlamesOwnRequest,
  fitCompanySize,
  fitRevenue,
  fitIndustry,
  fitBusinessModel,
  fitTerritory,
  fitTimezone,
  valueTimeSink,
  valueDependence,
  goodPriceAccepted,
  goodDeadline,
  goodNoHurry,
  goodAppreciation,
  goodCooperates,
  goodPays,
];

export const signalById: ReadonlyMap<string, Signal> = new Map(signals.map((signal) => [signal.id, signal]));

/**
 * Old id → new id. Ids never die, because profiles, settings and exported backups on people's devices hold them: a
 * signal that gets a better name leaves its old id here for good, and whoever reads stored data looks here first.
 */
export const renames: Readonly<Record<string, string>> = {};
