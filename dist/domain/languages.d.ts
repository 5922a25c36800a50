type Split<List extends string> = List extends `${infer First} ${infer Rest}` ? First | Split<Rest> : List;
/**
 * The languages that are files of their own in `src/text`, `src/center`, `src/notice` and `src/requests`, by BCP 47 tag; English is in every file.
 * One string, because a list of strings costs a first visit twice the bytes.
 */
export declare const LANGUAGES = "ar bg cs da de el es et fi fr ga he hr hu is it ja ko lt lv mt nb nl pl pt pt-BR ro sk sl sv tr uk zh-CN";
export type Language = Split<typeof LANGUAGES>;
export {};
