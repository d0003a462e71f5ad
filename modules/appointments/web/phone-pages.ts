import type { PhonePage } from '../../../platform/ui/pages.ts'

export const phonePages: PhonePage[] = []
