/** Han text and Latin words or figures stand a space apart; beside a bracket, or more Han text, none is needed. */
const betweenScripts = /(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=\p{Script=Han})/gu;

/** Text put together of several pieces, with the space that belongs between scripts. */
export function spaceScripts(text: string): string {
  return text
    .replace(betweenScripts, ' ')
    .replace(/(?<=[）」]) +|(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, '');
}
