import{e as n,k as o}from"/assets/chunk-SKR6VW7S.js";var s=n(void 0),t={viewer:1,analyst:2,admin:3};function m(r){let e=o(s);return!e||(t[e.role]??0)>=t[r]}export{s as a,m as b};
