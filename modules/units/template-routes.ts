import type { Route } from '../../platform/http/route.ts'
import { route } from '../access/index.ts'
import type { Actor } from '../access/language.ts'
import {
  AddTemplateBody,
  ChangedTemplate,
  ChangeTemplateBody,
  DropTemplateBody,
  TemplateParams,
  UnitParams,
} from './contract.ts'
import { addTemplate } from './deeds/add-template.ts'
import { changeTemplate } from './deeds/change-template.ts'

const POLICY = 'units.keep-templates'

/** Sentences a unit uses again in its replies. */
export const templateRoutes: Route<Actor>[] = [
  route({
    method: 'POST',
    path: '/api/v1/units/:unitId/templates',
    policy: POLICY,
    summary: 'Keeps a sentence for the replies of the own unit',
    params: UnitParams,
    body: AddTemplateBody,
    answer: ChangedTemplate,
    status: 201,
    handle: (ask) => addTemplate(ask, { ...ask.params, ...ask.body }),
  }),
  route({
    method: 'PUT',
    path: '/api/v1/units/templates/:templateId',
    policy: POLICY,
    summary: 'Changes a sentence of the own unit',
    params: TemplateParams,
    body: ChangeTemplateBody,
    answer: ChangedTemplate,
    handle: ({ body: { version, ...to }, params, ...ask }) => changeTemplate(ask, { ...params, version, to }),
  }),
  route({
    method: 'POST',
    path: '/api/v1/units/templates/:templateId/drop',
    policy: POLICY,
    summary: 'Drops a sentence of the own unit',
    params: TemplateParams,
    body: DropTemplateBody,
    answer: ChangedTemplate,
    handle: (ask) => changeTemplate(ask, { ...ask.params, ...ask.body, to: null }),
  }),
]
