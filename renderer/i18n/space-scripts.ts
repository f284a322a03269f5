/** Han text and Latin words or figures stand a space apart; beside a bracket none is needed. */
const betweenScripts = /(?<=\p{Script=Han})(?=[0-9A-Za-z])|(?<=[0-9A-Za-z%])(?=\p{Script=Han})/gu;

/** Text put together of several pieces, with the space that belongs between scripts. */
export function spaceScripts(text: string): string {
  return text.replace(betweenScripts, ' ').replace(/(?<=[）」]) +/gu, '');
}
