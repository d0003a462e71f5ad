import type { Maker } from './request.ts'

export const requestsOfMyCode: Readonly<Record<string, Maker>> = {
  'GET /api/v1/opinions/my-code': () => ({ url: '/api/v1/opinions/my-code' }),
  'GET /api/v1/opinions/my-heard': () => ({ url: '/api/v1/opinions/my-heard' }),
}
