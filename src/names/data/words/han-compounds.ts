/**
 * Words of two characters and more that names are built of in Chinese and Japanese, where the whole means something else
 * than its characters one by one, and words in kana: our own table, from general knowledge of the languages.
 *
 * One row is `word English,words`; simplified, traditional and Japanese forms are one (`foldHan`), so one is enough.
 */
export const COMPOUND_ROWS = `
新闻 news,press,newspaper,information|报纸 newspaper|日报 daily,newspaper,news|晚报 evening,news|
早报 morning,post,news|周刊 weekly|周末 weekend|月刊 monthly|杂志 magazine|
通讯 news,communications,dispatch,communication,correspondence|通信 news,communications,telecom,communication|
通讯社 news,agency|社 agency,company|电视 television,tv|电视台 television,tv,station|广播 broadcasting,radio,broadcast|
放送 broadcasting,broadcaster,broadcast|电台 radio,station|网 network,net,web|网络 network,internet,web|
互联网 internet|在线 online|时报 times|时事 current,affairs,jiji|观察 observation,observer,watch,observe|
参考 reference|消息 news|文化 culture,cultural|文艺 literature,art|经济 economy,economic,economics|
财经 finance,financial,economics|金融 finance,financial|证券 securities,security|银行 bank|投资 investment,invest|
资本 capital|基金 fund,foundation|保险 insurance|信托 trust|地产 real,estate,land,property|不动产 real,estate|
房地产 real,estate,property|建设 construction,building|建筑 construction,architecture,building|
工业 industry,industrial|产业 industry,industrial|产经 industrial,economic|商业 commerce,commercial,business,trade|
贸易 trade,trading,commerce|商会 chamber,commerce|企业 enterprise,company,business,corporate|公司 company,corporation|
集团 group|控股 holdings,holding|株式会社 company,corporation|会社 company|合作 cooperation,cooperative,collaboration|
协力 cooperation|组织 organization|机构 organization,institution,agency|机关 organ,institution,agency|
团体 group,organization,body|团 group,troupe,company,ensemble|协会 association,society|
学会 society,association,academy|联盟 union,league,alliance,coalition|同盟 alliance,league,union|
联合 united,union,joint,alliance,combined|联合会 federation,association|连合 union,league,alliance,coalition|
委员会 committee,commission,council,board|理事会 council,board|议会 parliament,assembly,council|
国会 parliament,diet,congress,national,assembly|内阁 cabinet|政府 government|政党 party|民主 democratic,democracy|
自由 freedom,liberty,free,liberal|共和 republic,republican|共产 communist|社会 social,society|
社会主义 socialist,socialism|国民 national,people,nationals,citizen,nation|人民 people|公民 citizen,civic,civil|
市民 citizen,civic,resident,municipal|民族 nation,ethnic,nationality,folk,national,people|民间 folk,private,civil|
劳动 labour,labor,work,workers|工人 workers,worker|农民 peasant,farmer|青年 youth,young|
少年 youth,junior,juvenile,boy,teenager,young|少女 girl,young|妇女 women,woman|儿童 children,child|学生 student|
运动 movement,sports,campaign,exercise,sport|体育 sports,sport,physical,education,athletic|
体育馆 gymnasium,arena,gym,stadium|竞技 athletics,competition,athletic,game|田径 athletics,track,field|
足球 football,soccer|篮球 basketball|棒球 baseball|野球 baseball|网球 tennis|庭球 tennis|排球 volleyball|相扑 sumo|
柔道 judo|大会 conference,congress,tournament,assembly,convention,meeting|会议 conference,meeting,council|论坛 forum|
峰会 summit|博览会 expo,exposition,fair|万博 expo|展览 exhibition,expo|电影 film,movie,cinema|映画 film,movie|
音乐 music,musical|歌舞 song,dance|舞蹈 dance|交响 symphony,symphonic|乐团 orchestra,philharmonic,ensemble,band|
剧场 theatre,theater|剧院 theatre,theater|戏剧 drama,theater,theatre,play|美术 art,arts,fine|艺术 art,arts,artistic|
博物馆 museum|博物 museum|图书馆 library|图书 book,books,library|大学 university,college|
学院 college,academy,institute|学园 academy,school|学校 school|小学 elementary,school,primary|中学 middle,school|
高等学校 high,school|高校 high,school,university|研究 research,study|研究所 research,institute|
研究院 research,institute,academy|科学 science,scientific|科技 technology,science,tech|
技术 technology,technical,technique|工程 engineering|医院 hospital|病院 hospital|医学 medical,medicine|
医疗 medical,care|卫生 health,hygiene,sanitary|健康 health|保健 health|教育 education,educational|
文部 education,culture|环境 environment,environmental|气象 meteorological,weather|
海洋 ocean,marine,oceanic,maritime,sea|海上 maritime,sea|海军 navy,naval|空军 air,force|陆军 army,ground|太空 space|
宇宙 space,cosmos,universe|航空 aviation,air,airlines,airways,airline,aerospace|航天 space,aerospace|
飞机 aircraft,plane|空港 airport|机场 airport|港口 port,harbor|铁道 railway,railroad|铁路 railway,railroad|
地铁 metro,subway|电车 train,tram|高速 high,speed,express,highway|交通 transport,traffic,transportation|
运输 transport,transportation|国土 land,territory,homeland,national|交流 exchange|国际 international|世界 world,global|
全国 national,all,nationwide|中国 china,chinese|日本 japan,japanese|韩国 korea,korean,south|朝鲜 korea,korean,north|
美国 america,american,united,states,us|英国 britain,british|英文 english|德国 germany,german|法国 france,french|
俄罗斯 russia,russian|台湾 taiwan|亚洲 asia,asian|东亚 east,asia,asian|东南亚 southeast,asia,asian|
东南 southeast,south-east|西北 northwest|东北 northeast|西南 southwest|欧洲 europe,european|美洲 america,american|
非洲 africa,african|中东 middle,east|太平洋 pacific|大西洋 atlantic|地中海 mediterranean|
中日 sino,japanese,china,japan|日中 sino,japanese,japan,china|中美 sino,american,us,china|まつり festival|
ドラゴンズ dragons|ライオンズ lions|イーグルス eagles|ホークス hawks|スワローズ swallows|バファローズ buffaloes|
マリーンズ marines|ファイターズ fighters|ジャパン japan|ニッポン japan|オリンピック olympics,olympic|リベラル liberal|
タワー tower|ホテル hotel|ビール beer|モーター motor|中央 central,center|中心 center,centre|地方 local,regional|
地区 region,regional,district,area|地域 region,regional,area,local,community|东京 tokyo|
东方 eastern,orient,oriental,east|西方 western,west|南方 southern,south|北方 northern,north|首都 capital,metropolitan|
城市 city,urban|都市 city,urban,metropolitan|农村 rural,village|农业 agriculture,agricultural,farm,farming|森林 forest|
公园 park|动物园 zoo|植物园 botanical,garden|花园 garden|庭园 garden|广场 square,plaza|大厦 building,tower|
大楼 building|大桥 bridge|车站 station|市场 market|百货 department,store|商店 store,shop|饭店 hotel,restaurant|
酒店 hotel|故宫 palace,forbidden,imperial|紫禁城 forbidden,city|长城 great,wall|天安门 tiananmen|天坛 temple,heaven|
神社 shrine|神宫 shrine|寺院 temple|教会 church|教堂 church,cathedral|佛教 buddhist,buddhism|伊斯兰 islamic,islam|
基督 christ,christian|和平 peace,peaceful|友好 friendship,friendly|正义 justice|真理 truth|
真实 truth,true,reality,real|真相 truth|革命 revolution,revolutionary|解放 liberation,liberating|
独立 independence,independent|统一 unification,unity,unified,reunification|团结 unity,solidarity|
复兴 revival,renaissance,reconstruction,rejuvenation,rebirth|振兴 revitalization,promotion,development|改革 reform|
开放 opening,open|发展 development|开发 development|进步 progress,progressive|创新 innovation,innovative|
革新 innovation,renovation,reform|维新 restoration,innovation,reform|保守 conservative|安全 safety,security,safe|
保障 security,guarantee|安保 security|国防 defence,defense,national|防卫 defence,defense|防务 defence,defense|
自卫 self-defence,self-defense|警察 police|公安 public,security,police|检察 procuratorate,prosecution,prosecutor|
检察院 procuratorate,prosecutor,office|法院 court|法庭 court,tribunal|裁判所 court,tribunal|最高 supreme,highest,high,top|
司法 judicial,justice,judiciary|法律 law,legal|律师 lawyer,attorney|宪法 constitution,constitutional|
立宪 constitutional|外交 foreign,diplomacy,diplomatic|外务 foreign,affairs,affair|内务 internal,interior,affairs|
财政 finance,fiscal,financial,treasury|财务 finance,financial,treasury|税务 tax,taxation,revenue|
总务 general,affairs,affair,internal|厚生 welfare,health|福利 welfare|福祉 welfare|电力 electric,power,electricity|
能源 energy|石油 petroleum,oil|天然气 natural,gas|钢铁 steel,iron|汽车 motor,automobile,car,auto,vehicle|
自动车 motor,automobile,car,vehicle|电气 electric,electrical|电器 electric,appliance|电机 electric|
电子 electronics,electronic|化学 chemical,chemistry|制药 pharmaceutical,drug|食品 food|饮料 beverage,drink|啤酒 beer|
酒 wine,liquor|春节 spring,festival,lunar,new,year|晚会 gala,party,evening|联欢 gala,party|七夕 star,festival|
花火 fireworks|祭 festival|祭典 festival|节 festival,day|奖 award,prize|赏 award,prize|金像 golden,statue|
金马 golden,horse|金鸡 golden,rooster|奥运 olympic,olympics|五轮 olympic,olympics|世界杯 world,cup|
冠军 champion,championship|女王 queen|国王 king|皇帝 emperor|天皇 emperor|王子 prince|公主 princess|皇家 royal|
王室 royal|王立 royal|传说 legend,tale|传奇 legend|物语 story,tale|故事 story,tale|日记 diary|剧情 plot|喜剧 comedy|
悲剧 tragedy|爱情 love,romance|恋爱 love,romance|青春 youth,young|梦想 dream|希望 hope|未来 future|明日 tomorrow|
明天 tomorrow|昨日 yesterday|今日 today|今天 today|每日 daily,every,day|毎日 daily,every,day|朝日 morning,sun,rising|
夕阳 sunset|太阳 sun,solar|月亮 moon|月光 moonlight|星星 star,stars|星空 starry,sky,star|银河 galaxy,milky,way|
天空 sky,heaven|天使 angel|恶魔 devil,demon|魔鬼 devil,demon|妖怪 monster,demon|英雄 hero,heroic|
战士 warrior,soldier,fighter|勇士 warrior,warriors|火箭 rocket,rockets|雷霆 thunder|猛龙 raptors|公牛 bulls,bull|
湖人 lakers|巨人 giants,giant|老虎 tiger|狮子 lion|熊猫 panda|孔雀 peacock|凤凰 phoenix|麒麟 kirin,unicorn,giraffe|
长颈鹿 giraffe|白虎 white,tiger|蝴蝶 butterfly|向日葵 sunflower|樱花 cherry,blossom|牡丹 peony|玫瑰 rose|
淡水 fresh,freshwater,water|温泉 hot,spring,onsen|海岸 coast,shore|海峡 strait,channel|半岛 peninsula|
群岛 islands,archipelago|高原 plateau|平原 plain|沙漠 desert|火山 volcano|山脉 mountains,mountain,range|
峡谷 gorge,canyon|瀑布 waterfall,falls|绿色 green|绿地 green,space,land|黄金 gold,golden|白银 silver|钻石 diamond|
珍珠 pearl|一带 belt|一路 road|带路 belt,road|小米 millet|苹果 apple|微信 micro,letter|微博 micro,blog|快手 fast,hand|
头条 headline,headlines|百度 hundred,degrees|腾讯 tencent|少林 young,forest|武侠 martial|
功夫 kung,fu|西游 journey,west|红楼 red,mansion,chamber|三国 three,kingdoms,kingdom|水浒 water,margin|十月 october|
九月 september|八月 august|七月 july|六月 june|五月 may|四月 april|三月 march|二月 february|一月 january|
十一月 november|十二月 december|星期 week|支部 branch|本部 headquarters|总部 headquarters|事务所 office|
事务 office,affairs|总局 administration,general,bureau|管理 management,administration|规制 regulation,regulatory|
监督 supervision,oversight,supervisor,manager,director|调查 investigation,survey|统计 statistics,statistical|
知事 governor|市长 mayor|代表 representative,delegate,national,team|代表队 national,team|首相 prime,minister,premier|
总理 premier,prime,minister|总统 president,presidential|大臣 minister,secretary|
长官 secretary,chief,minister,director,commissioner|书记 secretary|主席 chairman,president,chair|
部长 minister,secretary,head|议员 lawmaker,member,legislator|选举 election,electoral|选手 player,athlete|
大使 ambassador|领事 consul|公使 minister|祖国 motherland,homeland,fatherland|家园 home,homeland|家族 family|
家庭 family,home,household|母亲 mother|妈妈 mother,mom,mum|父亲 father|爸爸 father,dad|兄弟 brother,brothers|
姐妹 sister,sisters|朋友 friend,friends|先生 mr,teacher,mister,gentleman|女士 lady,ms|老师 teacher|医生 doctor|
警官 officer|将军 general|杀手 killer|流浪 wandering,wander|地球 earth|我们 we,us,our|我的 my|你的 your|他们 they|
大家 everyone|一个 one|可以 can|不是 not|东海 east,sea|南海 south,sea|黄海 yellow,sea|黑海 black,sea|红海 red,sea|
北海 north,sea|さくら cherry,blossom|桜 cherry,blossom|なでしこ pink,dianthus,carnation|ひかり light|
ひまわり sunflower|はやぶさ falcon|つばめ swallow|のぞみ hope|こだま echo|みどり green|そら sky|ゆめ dream|ほし star|
うみ sea|キリン giraffe|ライオン lion|カモメ gull,seagull|ツバメ swallow|タイガース tigers|ジャイアンツ giants|
スポーツ sports,sport|ニュース news|クラブ club|グループ group|センター center,centre|チーム team|リーグ league|
カップ cup|フェスティバル festival|テレビ television,tv|ラジオ radio|オンライン online|ウェブ web|銀行 bank|
読売 yomiuri|報知 news|民進 democratic|公明 justice,komei,clean,just|立憲 constitutional|維新 restoration,innovation|
復興 reconstruction,revival|復興庁 reconstruction,agency|庁 agency|省 ministry|党 party|連盟 league,federation,union|
連合 union,league|協会 association|自治 autonomous,self-government,autonomy,self,government|
自治会 neighbourhood,neighborhood,association,council,residents|組合 union,association|労組 labour,labor,union|
株式 stock|取引所 exchange|交易所 exchange|証券 securities|東南アジア southeast,asian,asia|諸国 countries,nations|
国家 national,state,nation,country|联合国 united,nations,nation|国連 united,nations|安理会 security,council|
世卫 world,health|欧盟 european,union,eu|上海 shanghai|北京 beijing|香港 hong,kong|広島 hiroshima|長崎 nagasaki|
金閣 golden,pavilion|銀閣 silver,pavilion|子供 child,children|女子 women,girls|男子 men,boys|職業 professional|
プロ professional,pro|アマ amateur|杯 cup|戦 battle,war,game|賞 award,prize|館 hall|堂 hall|塔 tower|
总统府 president,presidential,office,palace|大统领 president,presidential|大统领府 presidential,office|
内閣府 cabinet,office|官邸 residence,office|参议院 senate|众议院 house,representative,lower|参议员 senator|
众议员 representative,congressman|议长 speaker,chair,president|外长 foreign,minister|
内政 interior,home,internal,affair|国务 state|国务院 state,council,department|安全保障 security|
情报 information,intelligence|信息 information|报道 report,news,coverage|报导 report,news|传播 communication,broadcast|
宣传 publicity,propaganda,promotion|商务 commerce,commercial,business|通商 trade,commerce|农林 agriculture,forestry|
水产 fishery,fisheries|渔业 fishery,fishing,fisheries|林业 forestry|劳工 labor,labour,worker|影视 film,television|
歌剧 opera|歌舞团 song,dance,troupe,ensemble,company|乐队 band,orchestra|合唱 chorus,choir,choral|合唱团 chorus,choir|
生态 ecology,ecological|资源 resource|海关 customs|税关 customs|国税 tax,revenue,national|法务 justice,legal|
警视厅 metropolitan,police|消防 fire|监狱 prison,jail|法学 law|人权 human,right,rights|权利 right,rights|
共和国 republic|共产党 communist,party|国民党 nationalist,party|民众 people,public,mass|
大众 public,mass,popular,people|公众 public|公共 public|劳动党 labor,labour,worker,party|工党 labor,labour,party|
绿党 green,party|解放军 liberation,army|联邦 federal,federation,union|协议会 council,conference|
委员 member,committee,commissioner|议事 council|评议会 council|审议会 council|
总会 general,assembly,association,federation|研讨会 seminar,symposium|会谈 talk,meeting|谈判 negotiation,talk|
协定 agreement,accord,pact|协议 agreement,deal|条约 treaty|公约 convention,treaty|公报 communique,bulletin,gazette|
宣言 declaration,manifesto|声明 statement,declaration|咨文 message,address|国情 state,nation,national,condition|
国情咨文 state,nation,union,address|演说 speech,address|投票 vote,voting,ballot|公投 referendum|住民 resident|
自治区 autonomous,region|特别 special|特区 special,zone,region|行政 administrative,administration,executive|
监察 inspection,supervision,ombudsman|审计 audit|会计 accounting,account|规划 planning,plan|
计划 plan,project,program,scheme|住宅 housing,house,home|住房 housing,house|城乡 urban,rural|区域 region,regional,area|
全球 global,world|国立 national|国营 state-run,state|公立 public|市立 city,municipal|县立 prefectural|私立 private|
事务局 secretariat,office|办公室 office|办事处 office|秘书 secretary|秘书长 secretary,general|局长 director,chief,head|
厅长 director,chief,commissioner|会长 chairman,president,chair|委员长 chairman,chair|议员团 delegation|
代表团 delegation|大使馆 embassy|领事馆 consulate|总领事 consul,general|特使 envoy,special|
发言人 spokesperson,spokesman,spokeswoman|报道官 press,secretary,spokesperson|代行 acting,deputy|副总统 vice,president|
副总理 deputy,prime,minister,vice,premier|州长 governor|村长 village,chief,head|元帅 marshal|上将 general,admiral|
司令 commander,command|司令部 command,headquarters|司令官 commander|参谋 staff|参谋长 chief,staff|军事 military|
军团 corps,legion,army|部队 force,unit,troop|自卫队 self,defense,force|海警 coast,guard|海上保安厅 coast,guard|
舰队 fleet|航母 aircraft,carrier|空母 aircraft,carrier|导弹 missile|弹道 ballistic|核武器 nuclear,weapon|
原子 atomic,nuclear|原子力 nuclear,atomic,energy,power|核能 nuclear,energy|战略 strategy,strategic|战争 war|
士兵 soldier|武装 armed|武器 weapon,arms|游击 guerrilla|恐怖 terror,terrorist,horror|反恐 counterterrorism,antiterror|
作战 operation|作业 work,working,operation|工作 work,working,job|工作组 working,group|小组 group,team|画报 pictorial|
快报 express|商报 business|青年报 youth,daily|京报 beijing,capital,news|新华社 xinhua|频道 channel|
卫视 satellite,tv,television|网站 website,site|观点 viewpoint,view,opinion|评论 review,comment,commentary|
环球 global,world|观察家 observer|观察网 observer,network|出版 publishing,publication,press|
出版社 publisher,press,publishing|书店 bookstore,book|报知 news,report|新报 news,post|速报 bulletin,breaking,news|
有限公司 company,limited|股份 share,stock|基金会 foundation,fund|财团 foundation,consortium|财阀 conglomerate|
置业 property|物流 logistics|电信 telecom,telecommunication|电话 telephone,phone|移动 mobile|石化 petrochemical|
制铁 steel,iron|医药 medicine,pharmaceutical|生物 biology,biological|餐厅 restaurant|超市 supermarket|商场 mall|
服务 service|旅游 tourism,travel,tour,tourist|观光 tourism,sightseeing,tourist|旅行 travel,trip,journey|设计 design|
制造 manufacturing,manufacture|制作 production|工厂 factory,plant|机械 machinery,machine|重工 heavy,industry|
造船 shipbuilding|船舶 ship,shipping|高中 high,school|幼儿园 kindergarten|研究中心 research,center|
科学院 academy,science|实验 experiment,experimental|实验室 laboratory,lab|美术馆 museum,art,gallery|
纪念馆 memorial,hall,museum|纪念 memorial,commemoration,anniversary|纪念日 memorial,day,anniversary|水族馆 aquarium|
体育场 stadium|球场 stadium,court,field|庭球场 tennis,court|竞技场 stadium,arena|会馆 hall|会堂 hall|诊所 clinic|
疫苗 vaccine|疾病 disease|预防 prevention,preventive|控制 control|药品 drug,medicine|红十字 red,cross|
红十字会 red,cross|圣堂 cathedral|基督教 christian,christianity,protestant|天主教 catholic|清真寺 mosque|
宗教 religion,religious|奥运会 olympic,olympics,games|奥林匹克 olympic,olympics|残奥会 paralympic,paralympics|
锦标赛 championship,championships|选手权 championship|联赛 league|超级 super|超级联赛 super,league|杯赛 cup|
公开赛 open|大奖赛 grand,prix|大赛 competition,tournament,contest|比赛 match,game,competition|乒乓球 table,tennis|
羽毛球 badminton|橄榄球 rugby,football|高尔夫 golf|游泳 swimming|陆上 athletics,track,field|体操 gymnastics|
滑雪 ski,skiing|滑冰 skating|冰球 ice,hockey|拳击 boxing|赛马 horse,racing|竞马 horse,racing|
自行车 bicycle,cycling,bike|马拉松 marathon|俱乐部 club|球队 team|球团 team,club|教练 coach|球员 player|队长 captain|
主教练 head,coach|前锋 forward,striker|裁判 referee,judge|军团兵 legion|电影节 film,festival|电影奖 film,award|
金马奖 golden,horse,award|金鸡奖 golden,rooster,award|白玉兰奖 white,magnolia,award|玉兰 magnolia|
白玉兰 white,magnolia|百花 hundred,flower|文学奖 literature,prize|诺贝尔 nobel|奖项 award,prize|
奥斯卡 oscar,academy,award|节目 program,show|综艺 variety,show|连续剧 series,drama|电视剧 television,drama,series|
小说 novel,fiction|童话 fairy,tale|神话 myth,mythology|寓言 fable|历史 history,historical|
正传 biography,true,story,legend|列传 biography|外传 story|演义 romance|游记 travel,journey|西游记 journey,west|
红楼梦 dream,red,chamber,mansion|孙悟空 monkey,king|悟空 monkey,king|白骨精 white,bone,demon,spirit|白骨 white,bone|
白蛇 white,snake|怪物 monster|鬼怪 ghost|侠客 knight,hero|武士 warrior,samurai|剑客 swordsman|
青少年 youth,teenager,juvenile|孩子 child,kid,children|女儿 daughter|儿子 son|爷爷 grandfather,grandpa|
奶奶 grandmother,grandma|姊妹 sister|家人 family|夫妻 couple,husband,wife|夫妇 couple,husband,wife|妻子 wife|
丈夫 husband|恋人 lover|爱人 lover|恋情 love,romance|结婚 marriage,marry,wedding|婚礼 wedding|离婚 divorce|
友谊 friendship|友情 friendship|小姐 miss,lady|皇后 empress|王妃 princess,consort|女人 woman|男人 man|
女性 woman,female|男性 man,male|妇联 women,federation|老人 old,elderly|高龄 elderly|同学 classmate|
记者 reporter,journalist,press|作家 writer,author|诗人 poet|歌手 singer|演员 actor,actress|导演 director|
侦探 detective|搜查 investigation,search|犯罪 crime,criminal|谋杀 murder|杀人 murder,killer|死亡 death,dead|生命 life|
生活 life,living|人生 life|命运 fate,destiny|运命 fate,destiny|幸福 happiness,happy|快乐 happy,joy,happiness|
欢喜 joy,happy,happiness|悲伤 sad,sorrow|孤独 lonely,solitude,loneliness,alone|愤怒 anger,angry,rage,fury|
勇气 courage,brave|过去 past|永远 forever,eternal|永恒 eternal,eternity|时间 time|时代 era,age,time|时光 time|
世纪 century|岁月 year,time|年代 era,year|记忆 memory,remember|回忆 memory|秘密 secret|谎言 lie|现实 reality,real|
奇迹 miracle|奇妙 wonderful,fantastic|魔法 magic|魔术 magic|天堂 heaven,paradise|地狱 hell|灵魂 soul,spirit|
精神 spirit,mental|心灵 heart,soul,mind|世家 family|江湖 world,martial|风云 storm,wind,cloud|风暴 storm|暴风 storm|
暴雨 rainstorm,storm|台风 typhoon|地震 earthquake,quake|海啸 tsunami|洪水 flood|灾害 disaster|灾难 disaster|
大地 earth,land|大海 sea,ocean|列岛 islands,archipelago|大陆 continent,mainland|草原 grassland,prairie|盆地 basin|
河流 river|湖泊 lake|隧道 tunnel|公路 highway,road|动物 animal|植物 plant|大象 elephant|莲花 lotus|宝石 gem,jewel|
宝贝 baby,treasure|红色 red|蓝色 blue|黑色 black|白色 white|黄色 yellow|紫色 purple|彩虹 rainbow|春天 spring|
夏天 summer|秋天 autumn,fall|冬天 winter|早晨 morning|晚上 evening,night|夜晚 night|昨天 yesterday|
围城 besieged,siege,fortress,city|征途 journey,road|旅程 journey|旅途 journey,trip|冒险 adventure|
探险 adventure,exploration,expedition|寻找 find,look,search,seek,finding|追踪 chase,track|追求 pursuit,pursue|
逃亡 escape,fugitive|逃脱 escape|复仇 revenge,avenge,avenger|战狼 wolf,warrior|行动 operation,action|任务 mission,task|
使命 mission|特工 agent|间谍 spy|无间 infernal|保镖 bodyguard|刺客 assassin|流浪地球 wandering,earth|你好 hello,hi|
再见 goodbye,farewell|告别 farewell|回家 home,return,homecoming|安家 settle,home|故乡 hometown,home|你们 you,your|
自己 self,own|之家 home,house|小镇 town|村庄 village|街道 street|胡同 alley,lane|城堡 castle|王国 kingdom|
帝国 empire,imperial|王朝 dynasty|宫殿 palace|朝廷 court|宫廷 palace,court|英语 english|印度 india,indian|
拉美 latin,america|印太 indo-pacific|北极 arctic|南极 antarctic|澳门 macau,macao|华夏 china|中华 china,chinese|
中文 chinese|汉语 chinese|新型 new|冠状 corona,coronavirus|病毒 virus|肺炎 pneumonia|感染 infection|
感染症 infectious,disease|隔离 quarantine,isolation|紧急 emergency|事态 situation,state|宣布 announce,declare|
对策 measure,countermeasure|推进 promotion,promote|促进 promotion,promote|支持 support|支援 support,aid,assistance|
援助 aid,assistance|救援 rescue,relief|救助 rescue,relief|慈善 charity,charitable|志愿者 volunteer|义工 volunteer|
保护 protection,protect,conservation|保全 conservation,preservation|遗产 heritage,legacy|文物 cultural,relic,heritage|
考古 archaeology,archaeological|气候 climate|变化 change|预报 forecast|天文 astronomy,astronomical|卫星 satellite|
飞船 spacecraft,spaceship|空间站 space,station|探测 exploration,probe|月球 moon,lunar|火星 mars|机器人 robot|
人工 artificial|智能 intelligence,intelligent,smart|人工智能 artificial,intelligence|数字 digital|数据 data|
计算机 computer|软件 software|网络安全 cyber,security|创业 startup,entrepreneurship|领袖 leader,leadership|
领导 leader,leadership|领导人 leader|部门 department|交流会 exchange|展览会 exhibition,expo|庆典 celebration,festival|
音乐会 concert|演唱会 concert|节日 festival,holiday|中秋 mid-autumn|清明 qingming,tomb,sweeping|国庆 national,day|
劳动节 labor,labour,day|妇女节 women,day|儿童节 children,day|生日 birthday|周年 anniversary|丝绸之路 silk,road|
丝路 silk,road|一带一路 belt,road|大道 avenue,road|之路 road,way|之战 battle,war|战役 battle,campaign|大战 war,battle|
之声 voice|之歌 song|之星 star|之夜 night|之光 light|之爱 love|之子 son,child|之王 king|之心 heart|之家庭 family|
计量 measure|标准 standard|质量 quality|消费者 consumer|消费 consumption,consumer|知识 knowledge|产权 property,right|
知识产权 intellectual,property|专利 patent|版权 copyright|公平 fair|竞争 competition|独占 monopoly|
反垄断 antitrust,antimonopoly|移民 immigration,immigrant,migration|难民 refugee|入管 immigration|
出入境 immigration,exit,entry|边防 border|边境 border|国境 border|领土 territory,territorial|
主权 sovereignty,sovereign|外国 foreign|外国人 foreign,foreigner|海外 overseas,abroad|华侨 overseas,chinese|
侨务 overseas,chinese,affair|留学 study,abroad|友邦 friendly|民间人 civilian|退役 veteran,retired|退伍 veteran|
军人 soldier,military,serviceman|烈士 martyr|抗日 anti-japanese,resistance|抗战 resistance,war|殉教 martyr|
先锋 pioneer,vanguard|前线 front|阵线 front|战线 front|祖国党 fatherland,party|光复 restoration,liberation|
公正 justice,fair,just|光明 bright,light,brightness|曙光 dawn|黎明 dawn|黄昏 dusk,twilight|新生 new,life,newborn|
再生 regeneration,renewal,recycling|希望之党 hope,party|立宪民主 constitutional,democratic|自民 liberal,democratic|
自由民主 liberal,democratic|幸福实现 happiness,realization|社民 social,democratic|公务员 civil,servant|人事 personnel|
总务省 internal,affair,communication,ministry|财务省 finance,ministry|外务省 foreign,ministry,affair|
防卫省 defense,defence,ministry|法务省 justice,ministry|文部科学省 education,ministry|
厚生劳动省 health,labor,labour,welfare,ministry|农林水产省 agriculture,forestry,fishery,ministry|
经济产业省 economy,trade,industry,ministry|国土交通省 land,infrastructure,transport,ministry|
环境省 environment,ministry|复兴厅 reconstruction,agency|警察厅 national,police,agency|气象厅 meteorological,agency|
消防厅 fire,disaster,agency|检察厅 prosecutor,office|都厅 metropolitan,government,office|
县厅 prefectural,government,office|市役所 city,hall,office|役场 town,office,hall|县警 prefectural,police|
府警 prefectural,police|新闻部 information,department,ministry|外交部 foreign,ministry,affair|
国防部 defense,defence,ministry|教育部 education,ministry,department|财政部 finance,ministry,treasury|
商务部 commerce,ministry|卫生部 health,ministry|内政部 interior,home,ministry|司法部 justice,ministry,department|
交通部 transport,ministry|文化部 culture,ministry|农业部 agriculture,ministry|环保 environmental,protection|
发改委 development,reform,commission|卫健委 health,commission|国资委 state,asset,commission|
证监会 security,securities,regulatory,commission|人大 people,congress|政协 political,consultative,conference|
党委 party,committee|政治局 politburo|常委 standing,committee|中共 communist,party,china|
纪委 discipline,inspection,commission|统战 united,front|
基本法 basic,law|安全法 security,safety,law|反分裂国家法 secession,law|
逃犯条例 extradition,bill,ordinance|条例 ordinance,regulation,bill|法案 bill,act|修正案 amendment,bill|民法典 civil,code|
刑法 criminal,law,code|选举法 election,law|劳动法 labour,labor,law|
特措法 special,measure,law|
国歌 anthem,national|国旗 flag,national|白皮书 white,paper|白书 white,paper|绿皮书 green,paper|公告 notice,announcement|
通告 notice|通知 notice|社论 editorial|社说 editorial|专栏 column|头版 front,page|号外 extra|周报 weekly,news|
学报 journal,bulletin|导报 herald,guide|
文汇报 daily|大公报 impartial,daily|明报 bright,daily|星岛 star,island|
联合报 united,daily,news|环球时报 global,time|
参考消息 reference,news|新京报 beijing,news|财新 new,finance|
澎湃 surging|焦点访谈 focus,interview|焦点 focus|访谈 interview,talk|对话 dialogue|
直播 live,broadcast,streaming|短视频 short,video|视频 video|影院 cinema,theater|院线 cinema,chain|
放送局 broadcasting,station|放送协会 broadcasting,corporation|民放 commercial,broadcaster|共同通信 common,news|
时事通信 current,affair,press|全国纸 national,newspaper|地方纸 local,newspaper|新闻社 newspaper,company|新闻网 news,network|
日经 economic|
河北新报 news|文春 spring,literature|
文艺春秋 literature,spring,autumn|新潮 new,tide,wave|现代 modern,contemporary,present|
赤旗 red,flag|公明党 justice,clean,government,party|
维新会 restoration,innovation,party|
新选组 new,select,group,corps|社民党 social,democratic,party|参政党 political,participation,party|
都民优先会 first,party|优先 first,priority|都民 citizen,resident|幸福实现党 happiness,realization,party|
民进党 democratic,progressive,party|亲民党 people,first,party|新党 new,party|时代力量 new,power,time|
台联 taiwan,solidarity,union|民众党 people,party|民建联 democratic,alliance,betterment|公民党 civic,party|
社民连 league,social,democrat|香港众志 will|众志 will,people|新民党 new,people,party|自由党 liberal,freedom,party|
工联会 federation,trade,union|职工盟 confederation,trade,union|热血公民 civic,passion|本土 local,native|建制派 establishment,camp|民主派 democrat,democracy,camp|民革 revolutionary,committee|
九三学社 september,third,society|致公党 public,interest,justice,party|共青团 communist,youth,league|少先队 young,pioneer|
妇女联合会 women,federation|红卫兵 red,guard|红军 red,army|八路军 eighth,route,army|新四军 new,fourth,army|志愿军 volunteer,army|
民兵 militia|武警 armed,police|特警 special,police|刑警 criminal,police|交警 traffic,police|城管 urban,management|
海关总署 customs,general,administration|国台办 taiwan,affair,office|港澳办 hong,kong,macau,affair,office|
中联办 liaison,office|网信办 cyberspace,administration|国安 national,security|国安部 state,security,ministry|
公安部 public,security,ministry|工信部 industry,information,ministry|人社部 human,resource,ministry|
民政部 civil,affair,ministry|农业农村部 agriculture,rural,ministry|文旅部 culture,tourism,ministry|
应急管理部 emergency,management,ministry|退役军人 veteran|退役军人事务部 veteran,affair,ministry|
科技部 science,technology,ministry|自然资源部 natural,resource,ministry|生态环境部 ecology,environment,ministry|
水利部 water,resource,ministry|市场监管 market,regulation,supervision|央行 central,bank|人民银行 people,bank|
建设银行 construction,bank|工商银行 industrial,commercial,bank|农业银行 agricultural,bank|招商 merchant|招商银行 merchant,bank|
交易 exchange,trade,trading,transaction|期货 future|经产省 economy,trade,industry,ministry|
厚劳省 health,labour,labor,ministry|文科省 education,ministry|国交省 transport,land,ministry|农水省 agriculture,ministry|
金融厅 financial,service,agency|文化厅 cultural,affair,agency|观光厅 tourism,agency|特许厅 patent,office|
宫内厅 imperial,household,agency|公安调查厅 public,security,intelligence,agency|公正取引委员会 fair,trade,commission|
公安委员会 public,safety,commission|教育委员会 education,board|选举管理委员会 election,commission,board|
原子力规制委员会 nuclear,regulation,authority|规制委员会 regulation,authority,commission|会计检查院 audit,board|
检查 inspection,check,examination|人事院 personnel,authority|法制局 legislation,bureau|统合幕僚监部 joint,staff|
幕僚长 chief,staff|陆上自卫队 ground,self,defense,force|海上自卫队 maritime,self,defense,force|
航空自卫队 air,self,defense,force|官房长官 cabinet,secretary,chief|官房 cabinet,secretariat|干事长 secretary,general|
政调会长 policy,chief|总务会长 council,chair|国对 diet,affair|内阁官房 cabinet,secretariat|
首相官邸 prime,minister,office,residence|地方裁判所 district,court|高等裁判所 high,court|最高裁判所 supreme,court|
家庭裁判所 family,court|高裁 high,court|地裁 district,court|最高裁 supreme,court|地检 prosecutor,district|
特捜部 special,investigation,unit|一国两制 one,country,two,system|改革开放 reform,opening|
九二共识 consensus|中国梦 chinese,dream|梦 dream|共同富裕 common,prosperity|
精准扶贫 targeted,poverty,alleviation|扶贫 poverty,alleviation|脱贫攻坚 poverty,alleviation|清零 zero|
天网 sky,net|猎狐 fox,hunt|打虎 tiger,hunting|扫黑除恶 gang,crime,crackdown|双减 double,reduction|
光盘行动 clean,plate,campaign|希望工程 hope,project|春蕾计划 spring,bud,project|雪亮工程 bright,project|
三峡 three,gorge|大坝 dam|西气东输 west,east,gas,pipeline|
天宫 heavenly,palace|神舟 divine,vessel,ship|长征 long,march|天问 heavenly,question|玉兔 jade,rabbit|
悟空号 monkey,king|东风 east,wind|红旗 red,flag|蛟龙 dragon|雪龙 snow,dragon|隼鸟 falcon|
地方创生 regional,revitalization|创生 revitalization,creation|一亿总活跃 active,dynamic,engagement|女性活跃 women,active|
働き方改革 work,style,reform|働き方 work,working,style|新型资本主义 new,capitalism|资本主义 capitalism|异次元 dimension,different|
少子化 birthrate,declining|高龄化 aging|年金 pension|国民年金 national,pension|保育 childcare,nursery|保育园 nursery,school|
介护 nursing,care|雇用 employment|就业 employment|赁金 wage|春斗 spring,offensive,labor|过劳死 overwork,death|
消费税 consumption,tax|所得税 income,tax|关税 tariff|减税 tax,cut|补助金 subsidy|给付金 benefit,payment|
防灾 disaster,prevention|灾害对策本部 disaster,response,headquarters|对策本部 headquarters,response|
紧急事态宣言 state,emergency,declaration|大震灾 earthquake,great|
震灾 earthquake,disaster|津波 tsunami|豪雨 heavy,rain|注意报 advisory|警报 warning,alarm,alert|避难所 shelter,evacuation|
避难 evacuation,shelter|奉纳 dedication|国民荣誉赏 people,honor,award|文化勋章 culture,order,medal|
勋章 medal,order,decoration|紫绶褒章 purple,ribbon,medal|芥川赏 prize|直木赏 prize|本屋大赏 bookseller,award|
大赏 grand,prize,award|新人赏 newcomer,rookie,award|学院赏 academy,award|殿堂 hall,fame|名人 master,celebrity|王座 throne|
龙王 dragon,king|棋圣 saint,go,master|横纲 grand,champion|大关 champion|关胁 junior,champion|小结 small|
场所 tournament,place,venue|春场所 spring,tournament|夏场所 summer,tournament|秋场所 autumn,tournament|
初场所 new,year,tournament|高校野球 high,school,baseball|对抗 rivalry,counter,rival|
天皇杯 emperor,cup|皇后杯 empress,cup|国体 national,athletic,meet|驿传 relay|
红白 red,white|歌合战 song,battle,contest|合战 battle|
大河 great,river,saga|大河ドラマ historical,drama,saga,river|連続テレビ小説 serial,television,novel|漫画 comic,manga,cartoon|
アニメ anime,animation|动漫 animation,anime|动画 animation,video|声优 voice,actor|偶像 idol|歌姬 diva,songstress|
姐姐 sister|极限挑战 extreme,challenge|挑战 challenge|
好声音 good,voice|脱口秀 talk,show|春晚 spring,gala|
药神 medicine,god|唐人街 chinatown|
归来 return,back|
攻略 strategy,guide|角落 corner|
觉醒 awakening|人间 human,world|狂飙 knockout,hurricane|
侍 samurai,warrior|
刃 blade|进击 attack|
海贼 pirate|名侦探 detective,famous|银魂 silver,soul|火影 fire,shadow|忍者 ninja|
美食 gourmet,food,delicacy|食堂 diner,canteen,cafeteria|
深夜 midnight,late,night|寄生虫 parasite|寄生 parasite|
教育部长 education,minister|财政部长 finance,minister|国防部长 defense,defence,minister|
外交部长 foreign,minister|防卫大臣 defense,defence,minister|外务大臣 foreign,minister|总务大臣 internal,affair,minister|
财务大臣 finance,minister|厚生劳动大臣 health,labour,labor,minister|经济再生 economic,revitalization|担当大臣 minister|
担当 charge|特命 special,mission|政务官 parliamentary,secretary|副大臣 vice,minister,state|
事务次官 vice,minister,administrative|次官 vice,minister,deputy|审议官 deputy,director|参事官 counsellor,counselor|
都知事 governor|府知事 governor|行政长官 chief,executive|政务司 chief,secretary|财政司 financial,secretary|
律政司 justice,department|警务处 police,force|廉政公署 independent,commission,corruption|公署 commission,office|
立法会 legislative,council|区议会 district,council|立法院 legislative,yuan|行政院 executive,yuan|监察院 control,yuan|
司法院 judicial,yuan|考试院 examination,yuan|总督 governor,viceroy|省长 governor|区长 mayor,district,head|
县长 magistrate,county|镇长 mayor,town|州知事 governor|国家主席 president,state,chairman|总书记 general,secretary|
副主席 vice,president,chairman|政委 political,commissar|司令员 commander|上校 colonel|中将 lieutenant,general|
少将 major,general|准将 brigadier|少佐 major|警视总监 superintendent,general|总监 inspector,general,director|警部 inspector|
检察总长 prosecutor,general|检察长 prosecutor,general|检事 prosecutor|检事总长 prosecutor,general|法官 judge|
大法官 chief,justice|审判长 presiding,judge|院长 president,dean,director|校长 president,principal|学长 president|
理事长 chairman,director|总裁 president,governor|社长 president|董事长 chairman|董事会 board,director|总经理 general,manager|
经理 manager|首席执行官 chief,executive,officer|顾问 adviser,advisor|名誉 honorary,honour,honor|专家 expert|
专家组 expert,panel|学者 scholar|院士 academician|教授 professor|博士 doctor|主任 director,chief|所长 director,head|
馆长 director,curator|总编 editor|编辑 editor|主笔 editorial,writer|论说委员 editorial,writer|グリーン green|ゴールド gold|
ゴールデン golden|シルバー silver|レッド red|ブルー blue|ホワイト white|ブラック black|イエロー yellow|ピンク pink|スター star|サン sun|ムーン moon|
スカイ sky|ランド land|パーク park|ガーデン garden|シティ city|タウン town|ビレッジ village|ハウス house|ホーム home|ルーム room|ドーム dome|
アリーナ arena|スタジアム stadium|ホール hall|プラザ plaza|スクエア square|ステーション station|ポート port|ブリッジ bridge|リバー river|
レイク lake|マウンテン mountain|オーシャン ocean|ビーチ beach|アイランド island|フォレスト forest|フラワー flower|ローズ rose|ツリー tree|
ファーム farm|スクール school|アカデミー academy|カレッジ college|ユニバーシティ university|ライブラリー library|ミュージアム museum|
シアター theater,theatre|シネマ cinema|ムービー movie|フィルム film|ドラマ drama|ミュージック music|ソング song|ダンス dance|アート art|
ブック book|マガジン magazine|プレス press|タイムズ times,time|ポスト post|ウィークリー weekly|デイリー daily|ジャーナル journal|レビュー review|
ガイド guide|ネット net|ネットワーク network|デジタル digital|データ data|システム system|サービス service|サポート support|プロジェクト project|
プログラム program|プラン plan|キャンペーン campaign|フォーラム forum|サミット summit|カンファレンス conference|アワード award|グランプリ grand,prix|
チャンピオン champion|チャレンジ challenge|レース race|マラソン marathon|ゲーム game|ボール ball|フットボール football|サッカー soccer,football|
バスケット basketball|ラグビー rugby|テニス tennis|ゴルフ golf|スキー ski|スケート skate|ボクシング boxing|プロレス wrestling|キング king|
クイーン queen|プリンス prince|プリンセス princess|ロイヤル royal|エンペラー emperor|レディー lady|ガール girl|ガールズ girl|ボーイ boy|ボーイズ boy|
キッズ kid|チルドレン child|ファミリー family|マザー mother|ファーザー father|ブラザー brother|シスター sister|フレンド friend|ヒーロー hero|
エンジェル angel|デビル devil|ゴースト ghost|モンスター monster|ドラゴン dragon|タイガー tiger|イーグル eagle|ウルフ wolf|ベア bear|ホース horse|
キャット cat|ドッグ dog|バード bird|バタフライ butterfly|ラブ love|ハート heart|ソウル soul,seoul|ドリーム dream|ホープ hope|ピース peace|
フリーダム freedom|パワー power|エネルギー energy|ライフ life|ヘルス health|ビューティー beauty|ハッピー happy|ラッキー lucky|スマイル smile|
マジック magic|ミステリー mystery|ストーリー story|ワールド world|グローバル global|インターナショナル international|アジア asia|ヨーロッパ europe|
アメリカ america|チャイナ china|クリーン clean|フレッシュ fresh|ニュー new|グレート great|スーパー super|ビッグ big|リトル little|ワン one|
ファースト first|ラスト last|ネクスト next|フューチャー future|トゥモロー tomorrow|モーニング morning|サンデー sunday|ナイト night,knight|
ミッドナイト midnight|サマー summer|ウィンター winter|スプリング spring|クリスマス christmas|カフェ cafe,coffee|レストラン restaurant|
キッチン kitchen|マーケット market|ストア store|ショップ shop|バンク bank|ファンド fund|ホールディングス holding|ファイナンシャル financial|
セキュリティ security|テクノロジー technology|サイエンス science|メディア media|エンターテインメント entertainment|ユニオン union|
アライアンス alliance|アソシエーション association|コミュニティ community|ボランティア volunteer|
エアライン airline|モーターズ motor|レールウェイ railway|エクスプレス express|トレイン train|シップ ship|クルーズ cruise|ロケット rocket|
ミサイル missile|ウイルス virus|ワクチン vaccine|コロナ corona,coronavirus|マスク mask|クーポン coupon|ポイント point|
カード card|ナンバー number|マイナンバー my,number|バンド band|オーケストラ orchestra|フィルハーモニー philharmonic|バレエ ballet|オペラ opera|
ファッション fashion|モデル model|トラベル travel|キャンプ camp|ツアー tour
`;
