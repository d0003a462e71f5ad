import { type ComponentType, lazy } from 'react'
import { phoneNews as appointments } from '../../modules/appointments/web/phone-pages.ts'
import { phoneNews as duty } from '../../modules/duty/web/phone-pages.ts'
import { phoneNews as opinions } from '../../modules/opinions/web/phone-pages.ts'

/** What stands above the week on the phone's first page: one line a module that has something to tell, what waits for the reader first. */
export const homeNews: readonly ComponentType[] = [appointments, opinions, duty].map((load) => lazy(load))
