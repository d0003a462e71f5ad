export function Resident() {
  return null
}
