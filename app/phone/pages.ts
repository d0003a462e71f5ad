import type { PhonePage } from '../../platform/ui/pages.ts'

/** Every page of the phone: the lists that the modules' `web/phone-pages.ts` hand out, one line each. */
export const phonePages: PhonePage[] = []
